import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";

/** Characters as people count them (an emoji outside the basic plane is one), not UTF-16 units. */
const size = (value: string): number => [...value].length;

/** What may limit a written answer. */
interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxWords?: number;
  readonly pattern?: string;
}

/** Written answers, of one line or of several. */
export const writtenRules: AnswerRules<Limits> = {
  check: ({ minLength = 0, maxLength = Infinity, maxWords = Infinity, pattern }) => {
    const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, "u");
    return z.string("type").check(
      rule("tooShort", (value) => size(value) >= minLength, { count: minLength }),
      rule("tooLong", (value) => size(value) <= maxLength, { count: maxLength }),
      rule("tooManyWords", (value) => value.trim().split(/\s+/).length <= maxWords, { count: maxWords }),
      rule("pattern", (value) => !whole || whole.test(value)),
    );
  },
};
