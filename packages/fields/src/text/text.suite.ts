import { one, oneBox, suiteOf } from "../type.suite.js";
import { box } from "../accessible-nodes.suite.js";
import type { TextField } from "./text.definition.js";

export const textSuite = suiteOf<TextField>({
  shipped: oneBox(["AMAL", "AMAL"], ["Noor", "Noor"], ["Sami", "Sami"]),
  accessibleNodes: box("textbox", "prefix", "suffix"),
  isNamedByLabel: true,
  limited: [{ minLength: 3, maxLength: 5, pattern: "[A-Z]+" }],
  typed: ({ minLength = 0, maxLength, pattern }) => [
    ...(minLength > 1 ? [one("A", "tooShort")] : []),
    ...(maxLength === undefined ? [] : [one("A".repeat(maxLength + 1), "tooLong")]),
    ...(pattern === undefined ? [] : [one("?".repeat(Math.max(1, minLength)), "pattern")]),
  ],
  refused: () => [[7, "type"]],
});
