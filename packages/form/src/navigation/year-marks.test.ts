import { expect } from "chai";
import {
  all,
  clear,
  control,
  definitionOf,
  fill,
  go,
  mount,
  press,
  text,
  until,
} from "../element/form.suite.js";

afterEach(clear);

describe("a year with the mark of its calendar", () => {
  it("is read where it can only be that of answers, and asked about otherwise", async () => {
    const mounted = await mount(
      definitionOf([
        { id: "house", title: "Your house", fields: [{ type: "year", name: "built", label: "Built" }] },
        { id: "lease", title: "Your lease", fields: [{ type: "month", name: "moved", label: "Moved" }] },
        { id: "work", title: "Your work", fields: [{ type: "year", name: "began", label: "Began" }] },
        { id: "street", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
      ]),
    );
    fill(mounted, "Built", "1446هـ");
    press(mounted, "Continue");
    await until(() => all(mounted, ".diwan-errors").length > 0);
    expect(text(mounted)).to.contain("4 digits only, in the calendar in which this year is 20");
    expect(control(mounted, "Built").value).to.equal("1446هـ");
    fill(mounted, "Built", "٢٠١٨م");
    await go(mounted, "Your lease");
    fill(mounted, "Month", "March");
    fill(mounted, "Year", "2026 AD");
    await go(mounted, "Your work");
    fill(mounted, "Began", "二〇二六年");
    await go(mounted, "Your street");
    expect(mounted.form.answers).to.deep.include({ built: "2018", moved: "2026-03", began: "2026" });
  });
});
