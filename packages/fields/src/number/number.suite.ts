import { one, oneBox, suiteOf } from "../type.suite.js";
import { box } from "../accessible-nodes.suite.js";
import type { NumberField } from "./number.definition.js";

export const numberSuite = suiteOf<NumberField>({
  shipped: oneBox([1250, "1250"], [7.5, "7.5"], [3, "3"]),
  accessibleNodes: box("textbox", "prefix", "suffix"),
  isNamedByLabel: true,
  isNumeric: true,
  limited: [{ decimals: 1 }, { whole: true, min: 2, max: 9 }],
  typed: ({ whole, decimals, min, max }) => [
    one("few", "number"),
    one("12345678901234567890", "tooPrecise"),
    ...(whole ? [one("2.5", "whole")] : []),
    ...(whole || decimals === undefined ? [] : [one(`1.${"1".repeat(decimals + 4)}`, "decimals")]),
    // In English more decimals than there may be, in other languages a whole number.
    ...(max === undefined && (whole || decimals === 1) ? [one("1.555", "twoReadings")] : []),
    ...(min === undefined ? [] : [one(String(min - 1), "min")]),
    ...(max === undefined ? [] : [one(String(max + 1), "max")]),
  ],
});
