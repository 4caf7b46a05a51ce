import type { Answer, AnswerField } from "@diwan/core";
import type { FieldContext } from "./field-type.js";

/**
 * An answer in words while the form is being filled in, line by line. It may be anything until it is validated: text that cannot be said as an answer is said as it was entered,
 * and anything else not at all.
 */
export function answerInWords(field: AnswerField, answer: unknown, ctx: FieldContext): readonly string[] {
  try {
    const lines = ctx.typeOf(field.type).display(answer as Answer, field, ctx); // thrown out where it is not
    return typeof lines === "string" ? [lines] : lines;
  } catch {
    return typeof answer === "string" ? [answer] : [];
  }
}
