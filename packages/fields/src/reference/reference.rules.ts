import { answerOf, isText, rule, type AnswerRules } from "@diwan/core";
import { hasCheckDigit } from "../check-digits.js";
import { wholePattern } from "../text/read.js";
import type { ReferenceField } from "./reference.definition.js";
import { readReference } from "./reference.read.js";

export const referenceRules: AnswerRules<ReferenceField> = {
  canonical: (value, field) => (typeof value === "string" ? readReference(value, field) : value),
  check: ({ minLength = 0, maxLength = Infinity, pattern, checkDigit }) => {
    const whole = pattern === undefined ? undefined : wholePattern(pattern);
    return answerOf(
      isText,
      "type",
      rule("tooShort", (value) => [...value].length >= minLength, { count: minLength }),
      rule("tooLong", (value) => [...value].length <= maxLength, { count: maxLength }),
      rule("pattern", (value) => !whole || whole.test(value)),
      rule("checkDigit", (value) => !checkDigit || hasCheckDigit(value, checkDigit)),
    );
  },
};
