import { nodesOfAmount } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { MonetaryAmountField } from "./monetary-amount.definition.js";

export const monetaryAmountSuite = suiteOf<MonetaryAmountField>({
  shipped: {
    field: { currencies: [{ currency: "BHD" }, { currency: "JPY" }] },
    answers: [
      { amount: "45.000", currency: "BHD" },
      { amount: "700", currency: "JPY" },
    ],
    shown: [
      ["45.000", "BHD"],
      ["700", "JPY"],
    ],
    blank: ["", "BHD"],
    enter: { steps: [[0, "20"]], answer: { amount: "20", currency: "JPY" }, shown: ["20", "JPY"] },
  },
  accessibleNodes: (p) =>
    nodesOfAmount(p, p.locale.t("monetaryAmount.amount"), p.locale.t("monetaryAmount.currency")),
  isNumeric: true,
  limited: [{}, { currencies: [{ currency: "BHD", min: "1", max: "50" }, { currency: "JPY" }] }],
  typed: ({ currencies: [{ min, max } = {}] }) => [
    boxes({ amount: "much", currency: "BHD" }, "money"),
    boxes({ amount: "$5", currency: "BHD" }, "money"),
    boxes({ amount: "1.23456", currency: "BHD" }, "decimals"),
    // Too much in English, twelve and a half in other languages.
    ...(max === undefined ? [] : [boxes({ amount: "12,500", currency: "BHD" }, "twoReadings")]),
    ...(min === undefined ? [] : [boxes({ amount: "0.5", currency: "BHD" }, "min")]),
    ...(max === undefined ? [] : [boxes({ amount: String(Number(max) + 1), currency: "BHD" }, "max")]),
  ],
  refused: () => [
    ["45.000", "type"],
    [{ amount: "45.000" }, "type"],
    [{ amount: "45.000", currency: "BHD", more: 1 }, "type"],
    [{ amount: 45, currency: "BHD" }, "money"],
    [{ amount: "45.00", currency: "XXX" }, "currency"],
  ],
});
