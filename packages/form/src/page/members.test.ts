import type { Definition } from "@diwan/core";
import { expect } from "chai";
import type {} from "../define/diwan-form.js";
import {
  all,
  clear,
  control,
  fill,
  ISOLATIONS,
  mount,
  press,
  summary,
  text,
  tick,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import "../define/diwan-form.js";

const permit = (): Definition => ({
  diwan: 1,
  id: "members",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: { en: "To test", ar: "للاختبار" }, retention: "P1Y", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: { en: "You", ar: "أنت" },
      fields: [
        {
          type: "radios",
          name: "who",
          label: { en: "Who?", ar: "من؟" },
          options: [
            { value: "a", label: { en: "Owner", ar: "مالك" } },
            { value: "b", label: { en: "Tenant", ar: "مستأجر" } },
          ],
        },
        {
          type: "select",
          name: "what",
          label: { en: "What?", ar: "ماذا؟" },
          options: [
            { value: "x", label: { en: "Visitor", ar: "زائر" }, showWhen: "who == 'a'" },
            { value: "y", label: { en: "Resident", ar: "مقيم" }, showWhen: "answered(who)" },
          ],
        },
        { type: "number", name: "spaces", label: { en: "Spaces", ar: "مواقف" }, whole: true },
        {
          type: "number",
          name: "used",
          label: { en: "Used", ar: "مستعملة" },
          max: { expression: "spaces" },
        },
        {
          type: "text",
          name: "note",
          label: { en: "Note", ar: "ملاحظة" },
          optional: { expression: "spaces == 1" },
          default: { expression: "who" },
        },
      ],
    },
    {
      id: "two",
      title: { en: "Later", ar: "لاحقًا" },
      fields: [{ type: "text", name: "more", label: { en: "More", ar: "المزيد" }, optional: true }],
    },
  ],
});

const offered = (mounted: Mounted): (string | undefined)[] =>
  [...(all(mounted, "select")[0]?.querySelectorAll("option") ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .slice(1);

describe("members by expression", () => {
  afterEach(clear);

  for (const isolation of ISOLATIONS)
    it(`follow the answers, in the ${isolation} tree`, async () => {
      const mounted = await mount(permit(), isolation);
      expect(all(mounted, "select")).to.have.length(0);
      tick(mounted, "Owner");
      await until(() => all(mounted, "select").length);
      expect(offered(mounted)).to.deep.equal(["Visitor", "Resident"]);
      expect(control(mounted, "Note").value).to.equal("a");
      tick(mounted, "Tenant");
      await until(() => offered(mounted).length === 1);
      expect(offered(mounted)).to.deep.equal(["Resident"]);
      expect(control(mounted, "Note").value).to.equal("b");
      const note = (): string =>
        (all(mounted, "input[name=note]")[0] as HTMLInputElement).labels?.[0]?.textContent ?? "";
      expect(note()).not.to.contain("(optional)");
      fill(mounted, "Spaces", "1");
      await until(() => note().includes("(optional)"));
      expect(text(mounted)).not.to.contain("undefined");
    });

  it("keep what was chosen, and say that it cannot be any more", async () => {
    const mounted = await mount(permit(), "shadow", (form) => {
      form.answers = { who: "a", what: "x", spaces: 2, used: 3 };
    });
    tick(mounted, "Tenant");
    await until(() => offered(mounted).length === 1);
    press(mounted, "Continue");
    await until(() => summary(mounted).length);
    expect(summary(mounted)).to.have.length(2);
    expect(summary(mounted)[1]).to.contain("2 or less");
    expect(mounted.form.answers["what"]).to.equal("x");
    tick(mounted, "Owner");
    // What another answer has mended is seen when the page is validated again.
    press(mounted, "Continue");
    await until(() => summary(mounted).length === 1);
    fill(mounted, "Used", "2");
    await until(() => !summary(mounted).length);
    expect(mounted.form.answers["what"]).to.equal("x");
    press(mounted, "Continue");
    await until(() => title(mounted) === "Later");
  });
});
