import { box } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { PercentageField } from "./percentage.definition.js";

export const percentageSuite = suiteOf<PercentageField>({
  shipped: oneBox([12.5, "12.5"], [100, "100"], [7, "7"]),
  accessibleNodes: (p) => {
    const [sign] = /[%٪]/.exec(p.locale.number(1, { style: "percent" })) ?? [];
    return box("textbox", "sign")({ ...p, sign });
  },
  isNamedByLabel: true,
  isNumeric: true,
  limited: [{ decimals: 1, min: 2, max: 100 }, { whole: true }],
  typed: ({ whole, decimals, min, max }) => [
    one("half", "number"),
    one("12345678901234567890", "tooPrecise"),
    ...(whole ? [one("2.5%", "whole")] : []),
    ...(whole || decimals === undefined ? [] : [one(`1.${"1".repeat(decimals + 4)}`, "decimals")]),
    // Twelve thousand five hundred in English, twelve and a half in other languages.
    ...(max === 100 && !whole ? [one("12,500 %", "twoReadings")] : []),
    ...(min === undefined ? [] : [one(String(min - 1), "min")]),
    ...(max === undefined ? [] : [one(String(max + 1), "max")]),
  ],
  refused: () => [["12.5%", "number"]],
});
