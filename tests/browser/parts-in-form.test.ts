import type { Definition } from "@diwan/core";
import "@diwan/form/define";
import { expect } from "chai";
import { until } from "../../packages/form/src/element/form.suite.js";

const definition: Definition = {
  diwan: 1,
  id: "parts",
  version: "1",
  languages: ["en"],
  title: "Parts",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { type: "date", name: "born", label: "Date of birth" },
        { type: "phone", name: "phone", label: "Phone", country: "SA" },
        { type: "address", name: "home", label: "Address", countries: ["SA", "GB"], country: "SA" },
      ],
    },
  ],
};

for (const isolation of ["shadow", "none"] as const) {
  describe(`fields of several boxes inside a form (isolation: ${isolation})`, () => {
    const form = document.createElement("diwan-form");
    const tree = (): ParentNode => form.shadowRoot ?? form;
    const box = (name: string): HTMLInputElement =>
      [...tree().querySelectorAll<HTMLInputElement>("input,select")].find((one) => one.name === name) ??
      expect.fail(`no ${name}`);
    const enter = (name: string, text: string): void => {
      const control = box(name);
      control.value = text;
      control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    };

    before(async () => {
      form.setAttribute("draft", "off");
      if (isolation === "none") form.setAttribute("isolation", "none");
      const ready = new Promise((done) => form.addEventListener("diwan-ready", done, { once: true }));
      form.definition = definition;
      document.body.append(form);
      await ready;
    });
    after(() => form.remove());

    it("take a whole date pasted into one box", async () => {
      const data = new DataTransfer();
      data.setData("text/plain", "4/3/2026");
      // Firefox makes such an event without its data.
      box("born.month").dispatchEvent(
        Object.defineProperty(
          new ClipboardEvent("paste", { bubbles: true, cancelable: true }),
          "clipboardData",
          { value: data },
        ),
      );
      // What reads whole dates is fetched at the first paste.
      await until(() => form.answers["born"], "the pasted date");
      expect(form.answers["born"]).to.equal("2026-03-04");
      expect(["day", "month", "year"].map((part) => box(`born.${part}`).value)).to.deep.equal([
        "4",
        "3",
        "2026",
      ]);
    });

    it("leave a month and a number as they are typed while they are answers already", async () => {
      enter("born.month", "Marc");
      // What reads months by name is fetched once the form is at rest.
      await until(() => form.answers["born"] === "2026-03-04", "the month by its name");
      expect([form.answers["born"], box("born.month").value]).to.deep.equal(["2026-03-04", "Marc"]);
      enter("phone", "٠٥٠ ١٢٣ ٤٥٦٧");
      expect([form.answers["phone"], box("phone").value]).to.deep.equal(["+966501234567", "٠٥٠ ١٢٣ ٤٥٦٧"]);
    });

    it("bring back what was typed when a country is chosen again", () => {
      enter("home.district", "Al Olaya");
      enter("home.country", "GB");
      enter("home.line1", "12 Harbour Street");
      expect(form.answers["home"]).to.deep.equal({ country: "GB", line1: "12 Harbour Street" });
      enter("home.country", "SA");
      expect(box("home.district").value).to.equal("Al Olaya");
      expect(form.answers["home"]).to.deep.equal({ country: "SA", district: "Al Olaya" });
    });

    it("mark the boxes at fault and no other", async () => {
      enter("born.year", "26");
      const failed = new Promise((done) => form.addEventListener("diwan-invalid", done, { once: true }));
      tree().querySelector("form")?.requestSubmit();
      await failed;
      const bad = [...tree().querySelectorAll<HTMLInputElement>("[aria-invalid=true]")].map(
        ({ name }) => name,
      );
      expect(bad).to.deep.equal(["born.year", "home.building", "home.street", "home.city", "home.postcode"]);
    });
  });
}
