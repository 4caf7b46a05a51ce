import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { TextField } from "./text.definition.js";
import type { TextareaField } from "../textarea/textarea.definition.js";

/** Characters as people count them (an emoji outside the basic plane is one), not UTF-16 units. */
const size = (value: string): number => [...value].length;

export const textRules: AnswerRules<TextField & TextareaField> = {
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
