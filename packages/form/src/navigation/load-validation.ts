import type { CompiledForm } from "@diwan/core";
import type { FormContext } from "../page/context.js";
import { loadErrors } from "../errors/load-errors.js";
import type { FormView, Navigation } from "./contracts.js";

/** How to go on in forms whose rules have come. */
export const navigations = new WeakMap<CompiledForm, (view: FormView) => Navigation>();

/** Loads what validating a form and going on needs: what Continue waits for. */
export async function loadNavigation({ session: { form } }: Pick<FormContext, "session">): Promise<void> {
  const [{ createNavigation }] = await Promise.all([import("./navigation.js"), form.loadRules()]);
  navigations.set(form, createNavigation);
}

/** Loads both; await it before validating. */
export async function loadValidation(ctx: Pick<FormContext, "session" | "locale">): Promise<void> {
  await Promise.all([loadNavigation(ctx), loadErrors(ctx)]);
}
