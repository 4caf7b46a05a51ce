import { answerOf, isText, rule, type AnswerRules } from "@diwan/core";
import { manyLines, oneLine } from "./canonical-text.js";
import { readText, wholePattern } from "./text/read.js";

/** Code points of the composed text (NFC), not UTF-16 units: an emoji outside the basic plane is one, a family or a flag, made of several, is several. */
const size = (value: string): number => [...value.normalize("NFC")].length;

/** What may limit a written answer. */
interface Limits {
  readonly type?: string;
  readonly inputmode?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxWords?: number;
  readonly pattern?: string;
}

/** Written answers, of one line or of several. */
export const writtenRules: AnswerRules<Limits> = {
  canonical(value, field) {
    if (typeof value !== "string") return value;
    return field.type === "textarea" ? manyLines(value) : readText(oneLine(value), field);
  },
  check: ({ minLength = 0, maxLength = Infinity, maxWords = Infinity, pattern }) => {
    const whole = pattern === undefined ? undefined : wholePattern(pattern);
    return answerOf(
      isText,
      "type",
      rule("tooShort", (value) => size(value) >= minLength, { count: minLength }),
      rule("tooLong", (value) => size(value) <= maxLength, { count: maxLength }),
      rule("tooManyWords", (value) => value.trim().split(/\s+/).length <= maxWords, { count: maxWords }),
      rule("pattern", (value) => !whole || whole.test(value.normalize("NFC"))),
    );
  },
};
