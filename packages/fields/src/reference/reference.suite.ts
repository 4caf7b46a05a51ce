import { box } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { ReferenceField } from "./reference.definition.js";

export const referenceSuite = suiteOf<ReferenceField>({
  shipped: oneBox(["AB123456", "AB123456"], ["CD9", "CD9"], ["XY24680", "XY24680"]),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  limited: [{ pattern: "[A-Z]{2}\\d{6}" }, { minLength: 3, maxLength: 5 }, { checkDigit: "luhn" }],
  typed: ({ minLength = 0, maxLength, pattern, checkDigit }) => [
    ...(minLength > 1 ? [one("1", "tooShort")] : []),
    ...(maxLength === undefined ? [] : [one("1".repeat(maxLength + 1), "tooLong")]),
    ...(pattern === undefined ? [] : [one("A1", "pattern")]),
    ...(checkDigit === undefined ? [] : [one("79927398710", "checkDigit")]),
  ],
  refused: () => [[7, "type"]],
});
