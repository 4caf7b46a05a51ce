import { toJson } from "@diwan/core";
import { loadMessages } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { showErrorsIn } from "../page/error-words.js";

/** Loads what shows problems, in the words of a locale; those of warnings where a rule of the form only warns. */
export async function loadErrors({
  locale,
  session,
}: Pick<FormContext, "locale" | "session">): Promise<void> {
  // In words of its own: what validates comes later than this, and would be loaded for a name.
  const warns = toJson(session.form.definition).includes('"level":"warning"');
  const [{ errorWords }] = await Promise.all([
    import("./error-words.js"),
    loadMessages(locale, "errors", "summary", ...(warns ? (["warnings"] as const) : [])),
  ]);
  showErrorsIn(locale, errorWords);
}
