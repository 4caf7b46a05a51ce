import type { Answer } from "./definition.js";
import type { FormSession } from "./session.js";

/**
 * Whether an answer of another version of the form is none its question can have, and what of it can be kept; `undefined` when it fits. The
 * rules must have been loaded. Each type says in its own rules which codes mean that.
 */
export function unfitAnswer(
  session: FormSession,
  path: string,
): { readonly remaining: Answer | undefined } | undefined {
  const field = session.field(path);
  const rules = session.form.rules(field.type);
  const isUnfit = session
    .findProblems(path)
    .some(({ code }) => code === "type" || rules?.unfit?.includes(code));
  return isUnfit ? { remaining: rules?.remaining?.(session.answer(path), field) } : undefined;
}
