import { one, oneBox, suiteOf } from "../type.suite.js";
import { box, type Props } from "../accessible-nodes.suite.js";
import type { TextareaField } from "./textarea.definition.js";

export const textareaSuite = suiteOf<TextareaField>({
  shipped: oneBox(["One\nTwo", "One\nTwo"], ["Three", "Three"], ["Four", "Four"], {
    maxLength: 200,
  }),
  accessibleNodes: (p) => {
    const { maxWords, maxLength } = p as Props & { maxWords?: number; maxLength?: number };
    const limits = [
      maxWords !== undefined && p.locale.t("error.tooManyWords", { count: maxWords }),
      maxLength !== undefined && p.locale.t("error.tooLong", { count: maxLength }),
    ];
    return box("textbox", "limit")({ ...p, limit: limits.find(Boolean) || "" });
  },
  isNamedByLabel: true,
  limited: [{ minLength: 3, maxLength: 10 }, { maxWords: 3 }],
  typed: ({ minLength = 0, maxLength, maxWords }) => [
    ...(minLength > 1 ? [one("A", "tooShort")] : []),
    ...(maxLength === undefined ? [] : [one("A".repeat(maxLength + 1), "tooLong")]),
    ...(maxWords === undefined ? [] : [one("a ".repeat(maxWords + 1), "tooManyWords")]),
  ],
  refused: () => [[7, "type"]],
});
