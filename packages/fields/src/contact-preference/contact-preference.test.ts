import { expect } from "chai";
import "../define/diwan-contact-preference-field.js";
import { choose, controlsOf, fieldSuite, place, settled } from "../field.suite.js";
import { contactPreferenceExamples } from "./contact-preference.examples.js";
import { contactPreferenceKind } from "./contact-preference.kind.js";

fieldSuite({
  tag: "diwan-contact-preference-field",
  kind: contactPreferenceKind,
  examples: contactPreferenceExamples,
  attributes: { by: "email sms post", languages: "en ar" },
  initial: { attribute: '{"by":"email","language":"en"}', answer: { by: "email", language: "en" } },
  enter: (field) => {
    choose(field, "post");
    choose(field, "ar");
  },
  entered: { by: "post", language: "ar" },
  messages: ["contact"],
  group: true,
});

describe("a contact preference field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-contact-preference-field", { name: "answer", label: "Contact", ...more });

  it("has each language in its own words, marked as such", async () => {
    const { field } = await make({ languages: "en ar" });
    const shown = [...field.querySelectorAll<HTMLElement>("label [lang=ar], label [lang=en]")].map(
      ({ lang, textContent }) => [lang, textContent],
    );
    expect(shown.slice(-2)).to.deep.equal([
      ["en", "English"],
      ["ar", "العربية"],
    ]);
  });

  it("does not ask for the only language, which stands in the answer by itself", async () => {
    const { field } = await make({ by: "email sms" });
    expect(controlsOf(field).map(({ value }) => value)).to.deep.equal(["email", "sms"]);
    expect(field.value).to.equal(undefined);
    choose(field, "sms");
    await settled(field);
    expect(field.value).to.deep.equal({ by: "sms", language: "en" });
  });

  it("has a native list of many languages", async () => {
    const { field } = await make({ by: "email post", languages: "en ar ur hi bn fa fr de" });
    const list = field.querySelector("select") ?? expect.fail("no list");
    expect(list.labels?.[0]?.textContent?.trim()).to.equal("Language");
    expect([...list.options].map(({ value }) => value)).to.deep.equal([
      "",
      ..."en ar ur hi bn fa fr de".split(" "),
    ]);
    list.value = "ur";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    choose(field, "post");
    await settled(field);
    expect(field.value).to.deep.equal({ by: "post", language: "ur" });
  });
});
