import { box } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { YearField } from "./year.definition.js";

export const yearSuite = suiteOf<YearField>({
  shipped: oneBox(["1987", "1987"], ["2026", "2026"], ["2004", "2004"]),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  isNumeric: true,
  limited: [{}, { earliest: "1950", latest: "2030" }],
  typed: ({ earliest, latest }) => [
    one("87", "year"),
    one("last year", "year"),
    one("12026", "year"),
    one("2569 พ.ศ.", "yearCalendar"),
    ...(earliest === undefined ? [one("1446", "yearFar")] : [one("1900", "earliest")]),
    ...(latest === undefined ? [] : [one("2999", "latest")]),
  ],
  refused: () => [
    [1987, "type"],
    ["0087", "year"],
    ["1987-01", "year"],
    ["١٩٨٧", "year"],
  ],
});
