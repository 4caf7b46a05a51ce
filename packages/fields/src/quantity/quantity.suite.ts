import { nodesOfAmount } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { QuantityField } from "./quantity.definition.js";

const UNITS = [
  { unit: "kg", label: "kilograms" },
  { unit: "t", label: "tonnes" },
];

export const quantitySuite = suiteOf<QuantityField>({
  shipped: {
    field: { units: UNITS },
    answers: [
      { amount: 12.5, unit: "kg" },
      { amount: 3, unit: "t" },
    ],
    shown: [
      ["12.5", "kg"],
      ["3", "t"],
    ],
    blank: ["", "kg"],
    enter: { steps: [[0, "7"]], answer: { amount: 7, unit: "t" }, shown: ["7", "t"] },
  },
  accessibleNodes: (p) => nodesOfAmount(p, p.locale.t("quantity.amount"), p.locale.t("quantity.unit")),
  isNumeric: true,
  limited: [
    {},
    {
      units: [
        { unit: "kg", label: "kilograms", min: 2, max: 90, decimals: 1 },
        { unit: "t", label: "tonnes", decimals: 0 },
      ],
    },
  ],
  typed: ({ units: [{ min, max, decimals } = {}, second] }) => [
    boxes({ amount: "few", unit: "kg" }, "number"),
    boxes({ amount: "12345678901234567890", unit: "kg" }, "tooPrecise"),
    ...(decimals ? [boxes({ amount: `2.${"1".repeat(decimals + 1)}`, unit: "kg" }, "decimals")] : []),
    // Too much in English, twelve and a half in other languages.
    ...(max === undefined ? [] : [boxes({ amount: "12,500", unit: "kg" }, "twoReadings")]),
    ...(second?.decimals === 0 ? [boxes({ amount: "2.5", unit: "t" }, "whole")] : []),
    ...(min === undefined ? [] : [boxes({ amount: String(min - 1), unit: "kg" }, "min")]),
    ...(max === undefined ? [] : [boxes({ amount: String(max + 1), unit: "kg" }, "max")]),
  ],
  refused: () => [
    [7, "type"],
    [{ amount: 7 }, "type"],
    [{ amount: 7, unit: "kg", more: 1 }, "type"],
    [{ amount: "7", unit: "kg" }, "number"],
    [{ amount: 7, unit: "[lb_av]" }, "unit"],
  ],
});
