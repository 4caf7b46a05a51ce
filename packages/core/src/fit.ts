import { internals } from "./create-session.js";
import type { Answer } from "./definition.js";
import type { FormSession } from "./session.js";
import { toJson } from "./to-json.js";

/**
 * Whether an answer of another version of the form is none its question can have, and what of it can be kept; `undefined` when it fits. The
 * rules must have been loaded. Each type says in its own rules which codes mean that. An option that is only not there now is kept: it may come back.
 */
export function unfitAnswer(
  session: FormSession,
  path: string,
): { readonly remaining: Answer | undefined } | undefined {
  const field = session.field(path);
  const rules = session.form.rules(field.type);
  const slot = internals.get(session)?.need(path);
  const answer = session.answer(path);
  if (slot?.seen && toJson(slot.seen(answer)) !== toJson(answer)) {
    // Of several, others may be no options at all.
    const remaining = Array.isArray(answer) ? rules?.remaining?.(answer, slot.field) : undefined;
    const isKept = !Array.isArray(remaining) || remaining.length === (answer as readonly unknown[]).length; // an array, as what remains of it
    return isKept ? undefined : { remaining };
  }
  const isUnfit = session
    .findProblems(path)
    .some(({ code }) => code === "type" || rules?.unfit?.includes(code));
  return isUnfit ? { remaining: rules?.remaining?.(answer, field) } : undefined;
}
