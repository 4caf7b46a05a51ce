import type { Definition } from "@diwan/core";
import { expect } from "chai";
import {
  all,
  clear,
  control,
  fill,
  mount,
  press,
  summary,
  text,
  title,
  until,
} from "../element/form.suite.js";
import "../define/diwan-form.js";

const permit = (): Definition => ({
  diwan: 1,
  id: "warned",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: { en: "To test", ar: "للاختبار" }, retention: "P1Y", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: { en: "Your car", ar: "سيارتك" },
      fields: [
        {
          type: "number",
          name: "co2",
          label: { en: "CO2", ar: "الكربون" },
          hint: { en: "In grams", ar: "بالغرام" },
          rules: [
            {
              check: "co2 < 400.0",
              level: "warning",
              message: { en: "Is {{ co2 }} grams right?", ar: "هل {{ co2 }} غرام صحيح؟" },
            },
          ],
        },
      ],
    },
    {
      id: "two",
      title: { en: "Your lease", ar: "عقدك" },
      fields: [{ type: "text", name: "note", label: { en: "Note", ar: "ملاحظة" } }],
    },
  ],
});

for (const isolation of ["shadow", "none"] as const)
  describe(`rules that only warn (${isolation})`, () => {
    afterEach(clear);

    it("are shown at Continue, once, and confirmed by the next", async () => {
      const mounted = await mount(permit(), isolation, (form) => form.setAttribute("page-title", ""));
      fill(mounted, "CO2", "4000");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      const [box] = all(mounted, ".diwan-errors");
      expect(box?.querySelector(".diwan-heading")?.textContent?.trim()).to.equal("Check before you continue");
      expect(box?.textContent).to.contain("If everything is right, select “Continue” again.");
      expect(
        summary(mounted)
          .join()
          .replace(/[\u2068\u2069]/g, ""),
      ).to.equal("Is 4000 grams right?");
      expect(box?.matches(":focus")).to.equal(true);
      expect(document.title).not.to.contain("Error");
      // Read with the question, and nothing says that the answer is wrong.
      const input = control(mounted, "CO2");
      expect(input.getAttribute("aria-invalid")).to.equal(null);
      const hint = all(mounted, `#${input.getAttribute("aria-describedby") ?? ""}`)[0];
      expect(hint?.textContent).to.contain("In grams").and.to.contain("Check:").and.to.contain("4000");
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(input.matches(":focus")).to.equal(true);
      press(mounted, "Continue");
      await until(() => title(mounted) === "Your lease");
    });

    it("are asked again for another answer, and go when it is mended", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "CO2", "4000");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      fill(mounted, "CO2", "5000");
      expect(summary(mounted).join()).to.contain("5000");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(title(mounted)).to.equal("Your car");
      fill(mounted, "CO2", "90");
      expect(summary(mounted)).to.deep.equal([]);
      expect(text(mounted)).not.to.contain("right?");
      press(mounted, "Continue");
      await until(() => title(mounted) === "Your lease");
    });

    it("are said in the language of the page", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "CO2", "4000");
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      mounted.form.lang = "ar";
      await until(() => text(mounted).includes("يُرجى المراجعة قبل المتابعة"));
      expect(summary(mounted).join()).to.contain("صحيح");
    });
  });
