import { loadMessages } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { errors, judged } from "../page/error-words.js";

/** Loads what judging a form and showing its problems needs; await it before validating. */
export async function loadJudging({
  session,
  locale,
}: Pick<FormContext, "session" | "locale">): Promise<void> {
  const [loaded] = await Promise.all([
    import("../errors/errors.js"),
    session.form.loadRules(),
    loadMessages(locale, "errors"),
  ]);
  errors.value = loaded;
  judged.add(session.form);
}
