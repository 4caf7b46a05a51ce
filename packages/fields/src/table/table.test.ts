import { expect } from "chai";
import "../define/diwan-table-field.js";
import { blockSuite, drawn } from "../block.suite.js";
import { place } from "../field.suite.js";
import { tableExamples } from "./table.examples.js";
import { tableKind } from "./table.kind.js";

blockSuite({
  tag: "diwan-table-field",
  kind: tableKind,
  examples: tableExamples,
  attributes: { label: "Fees", columns: '[{"label":"Zone"}]', rows: '[{"cells":["Centre"]}]' },
  words: "Fees Zone Centre",
});

const nextFrame = (): Promise<number> => new Promise((go) => requestAnimationFrame(go));

describe("table", () => {
  it("is a native table with a caption, headers of columns and of rows", async () => {
    const box = await drawn(tableKind, tableExamples[0]!); // there are examples
    expect(box.querySelector("caption")?.textContent).to.equal("What a permit costs");
    expect([...box.querySelectorAll("th[scope=col]")]).to.have.length(3);
    expect([...box.querySelectorAll("th[scope=row]")].map((one) => one.textContent)).to.deep.equal([
      "Centre",
      "North",
      "Harbour",
    ]);
  });

  it("scrolls by itself where it is too wide, and can then be reached by keyboard", async () => {
    const { form } = await place("diwan-table-field", { label: "Fees" });
    const box = await drawn(
      tableKind,
      tableExamples.find(({ name }) => name === "many columns")!,
    ); // there is such an example
    box.style.width = "280px";
    form.append(box);
    const region = box.querySelector<HTMLElement>(".diwan-scroll") ?? expect.fail("no place to scroll");
    while (!region.hasAttribute("tabindex")) await nextFrame();
    expect([region.getAttribute("role"), region.getAttribute("aria-labelledby")]).to.deep.equal([
      "region",
      box.querySelector("caption")?.id,
    ]);
    expect(box.scrollWidth).to.be.at.most(280);
    region.focus();
    expect(document.activeElement).to.equal(region);
    // It has the focus until it is left.
    box.style.width = "2000px";
    await nextFrame();
    await nextFrame();
    expect(document.activeElement).to.equal(region);
    region.blur();
    box.style.width = "1900px";
    while (region.hasAttribute("tabindex")) await nextFrame();
    expect(region.hasAttribute("role")).to.equal(false);
  });
});
