import { isEmpty, itemFields, type Answer, type AnswerField } from "@diwan/core";
import type { FormContext } from "./context.js";
import { fieldType } from "./field-types.js";

/** The answer in words, line by line. */
export function answerWords(field: AnswerField, path: string, ctx: FormContext): readonly string[] {
  const value = ctx.session.answer(path);
  if (isEmpty(field, value, ctx.session.form.types) || itemFields(field, ctx.session.form.types))
    return [ctx.locale.t("check.notAnswered")];
  // What is being shown was validated: it is canonical.
  const words = fieldType(field.type).display(value as Answer, field, ctx);
  return typeof words === "string" ? [words] : words;
}
