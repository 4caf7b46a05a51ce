/** What blocks between the questions show of the answers, inside a form as it is used. */
import type { Definition } from "@diwan/core";
import "@diwan/form/define";
import { expect } from "chai";
import { saidIn } from "../../packages/fields/src/block.suite.js";
import { until } from "../../packages/form/src/element/form.suite.js";

const words = (en: string, ar: string) => ({ en, ar });
const definition: Definition = {
  diwan: 1,
  id: "blocks",
  version: "1",
  languages: ["en", "ar"],
  title: words("Blocks", "مقاطع"),
  privacy: { purpose: words("Test", "تجربة"), retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: words("One", "واحد"),
      fields: [
        { type: "name", name: "full_name", label: words("Full name", "الاسم الكامل") },
        { type: "number", name: "months", label: words("Months", "الأشهر"), whole: true },
        {
          type: "calculated",
          calculation: "fee",
          label: words("Fee so far", "الرسم حتى الآن"),
          currency: "BHD",
        },
        {
          type: "callout",
          title: words("Dear {{ full_name }}", "{{ full_name }}"),
          text: words("For {{ months }} months", "{{ months }}"),
          showWhen: "answered(full_name)",
        },
        {
          type: "list",
          name: "cars",
          label: words("Cars", "السيارات"),
          item: words("Car", "سيارة"),
          layout: "together",
          optional: true,
          fields: [
            { type: "text", name: "plate", label: words("Plate", "اللوحة") },
            { type: "summary-card", answers: ["plate", "full_name"] },
          ],
        },
        { type: "summary-card", answers: ["full_name", "months", "cars", "later"] },
      ],
    },
    {
      id: "two",
      title: words("Two", "اثنان"),
      showWhen: "months > 100",
      fields: [{ type: "text", name: "later", label: words("Later", "لاحقًا") }],
    },
  ],
  calculations: { fee: "months * 1.5" },
};

for (const isolation of ["shadow", "none"] as const) {
  describe(`blocks inside a form (isolation: ${isolation})`, () => {
    const form = document.createElement("diwan-form");
    const tree = (): ParentNode => form.shadowRoot ?? form;
    const textOf = (selector: string, at = 0): string => {
      const found = [...tree().querySelectorAll(selector)][at];
      return found ? saidIn(found) : "";
    };
    const enter = (name: string, text: string): void => {
      const control =
        [...tree().querySelectorAll<HTMLInputElement>("input")].find((one) => one.name === name) ??
        expect.fail(`no ${name}`);
      control.value = text;
      control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    };

    before(async () => {
      form.setAttribute("draft", "off");
      form.setAttribute("lang", "en");
      if (isolation === "none") form.setAttribute("isolation", "none");
      const ready = new Promise((done) => form.addEventListener("diwan-ready", done, { once: true }));
      form.definition = definition;
      document.body.append(form);
      await ready;
    });
    after(() => form.remove());

    it("show a calculation as its questions are answered, though later pages are not asked yet", async () => {
      expect(textOf(".diwan-calculated dd")).to.equal(
        "This appears when you have answered the questions it depends on.",
      );
      enter("months", "12");
      await until(() => textOf(".diwan-calculated dd").includes("18.000"), "the fee");
      await until(() => textOf(".diwan-calculated [role=status]"), "the fee that is said");
      expect(textOf(".diwan-calculated [role=status]")).to.match(/^Fee so far is now .*18\.000.*\.$/);
    });

    it("show answers with their questions, and which are not there yet, and none that is not asked", async () => {
      expect(textOf(".diwan-summary-card")).to.equal(
        "Your answers so far Full name Not answered yet Months 12 Cars Not answered yet",
      );
      enter("full_name.given", "Mona");
      enter("full_name.family", "Haddad");
      await until(() => textOf(".diwan-summary-card").includes("Mona Haddad"), "the name");
    });

    it("hold answers in their own words, as text and isolated", () => {
      expect(textOf(".diwan-callout")).to.equal("Dear Mona Haddad For 12 months");
      expect([...tree().querySelectorAll(".diwan-callout")][0]?.textContent).to.include(
        "\u2068Mona Haddad\u2069",
      );
    });

    it("show, in an item of a list, what belongs to that item", async () => {
      const add = [...tree().querySelectorAll("button")].find(({ dataset }) => dataset["do"] === "add");
      add?.click();
      await until(() => tree().querySelectorAll(".diwan-summary-card").length === 2, "the item");
      enter("cars.0.plate", "AB12");
      await until(() => textOf(".diwan-summary-card").includes("AB12"), "the plate");
      expect(textOf(".diwan-summary-card")).to.equal("Your answers so far Plate AB12 Full name Mona Haddad");
      expect(textOf(".diwan-summary-card", 1)).to.include("Cars AB12");
    });

    it("change their language with the form", async () => {
      form.setAttribute("lang", "ar");
      await until(() => textOf(".diwan-calculated dt") === "الرسم حتى الآن", "Arabic");
      expect(textOf(".diwan-summary-card", 1)).to.match(/^إجاباتكم حتى الآن الاسم الكامل Mona Haddad/);
    });
  });
}
