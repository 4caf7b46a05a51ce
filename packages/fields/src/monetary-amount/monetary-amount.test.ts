import { loadLocale } from "@diwan/i18n";
import { expect } from "chai";
import "../define/diwan-monetary-amount-field.js";
import { controlsOf, fieldSuite, place, settled, type as typeInto } from "../field.suite.js";
import { monetaryAmountExamples } from "./monetary-amount.examples.js";
import { monetaryAmountKind } from "./monetary-amount.kind.js";

const currencies = '["BHD","USD","JPY"]';

fieldSuite({
  tag: "diwan-monetary-amount-field",
  kind: monetaryAmountKind,
  examples: monetaryAmountExamples,
  attributes: { currencies },
  group: true,
  initial: { attribute: '{"amount":"5.00","currency":"USD"}', answer: { amount: "5.00", currency: "USD" } },
  enter: (field) => {
    typeInto(field, "12.5", 0);
    typeInto(field, "BHD", 1);
  },
  entered: { amount: "12.500", currency: "BHD" },
  messages: ["monetary-amount"],
});

describe("a monetary amount field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-monetary-amount-field", { name: "price", label: "Price", currencies, ...more });

  it("gives an amount the decimals of the currency that is chosen, and leaves what was typed", async () => {
    const { field } = await make();
    typeInto(field, "1250.5", 0);
    expect(field.value).to.deep.equal({ amount: "1250.500", currency: "BHD" });
    typeInto(field, "USD", 1);
    await settled(field);
    expect(field.value).to.deep.equal({ amount: "1250.50", currency: "USD" });
    expect(controlsOf(field)[0]?.value).to.equal("1250.5");
  });

  it("groups figures while they are read, and not while they are edited", async () => {
    for (const [lang, grouped, plain] of [
      ["en", "12,500.500", "12500.500"],
      ["de", "12.500,500", "12500,500"],
    ] as const) {
      const { field } = await make();
      field.locale = await loadLocale(lang, ["base"]);
      field.value = { amount: "12500.500", currency: "BHD" };
      await settled(field);
      const [box, list] = controlsOf(field);
      expect(box?.value).to.equal(grouped);
      box?.focus();
      expect(box?.value).to.equal(plain);
      list?.focus();
      expect(box?.value).to.equal(grouped);
      expect(field.value).to.deep.equal({ amount: "12500.500", currency: "BHD" });
    }
  });

  it("keeps what is no amount as it was typed", async () => {
    const { field } = await make();
    const [box, list] = controlsOf(field);
    typeInto(field, "a lot", 0);
    box?.focus();
    list?.focus();
    expect(box?.value).to.equal("a lot");
    expect(field.value).to.deep.equal({ amount: "a lot", currency: "BHD" });
  });
});
