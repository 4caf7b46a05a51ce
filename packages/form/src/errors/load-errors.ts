import { loadMessages } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { showErrorsIn } from "../page/error-words.js";

/** Loads what shows problems, in the words of a locale. */
export async function loadErrors({ locale }: Pick<FormContext, "locale">): Promise<void> {
  const [{ errorWords }] = await Promise.all([
    import("./error-words.js"),
    loadMessages(locale, "errors", "summary", "warnings"),
  ]);
  showErrorsIn(locale, errorWords);
}
