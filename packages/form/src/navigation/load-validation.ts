import type { CompiledForm } from "@diwan/core";
import { loadMessages } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { errors } from "../page/error-words.js";
import type { FormView, Navigation } from "./contracts.js";

/** How to go on in forms whose rules have come. */
export const navigations = new WeakMap<CompiledForm, (view: FormView) => Navigation>();

/** Loads what validating a form, showing its problems and going on needs; await it before validating. */
export async function loadValidation({
  session,
  locale,
}: Pick<FormContext, "session" | "locale">): Promise<void> {
  const [{ createNavigation, errorWords }] = await Promise.all([
    import("./navigation.js"),
    session.form.loadRules(),
    loadMessages(locale, "errors", "summary"),
  ]);
  errors.value = errorWords;
  navigations.set(session.form, createNavigation);
}
