import type { DiwanForm } from "@diwan/form";
import type { FormSession } from "@diwan/core";

/** The tree a form's controls stand in: its shadow root, or itself with `isolation="none"`. */
export const rootOf = (form: DiwanForm): ShadowRoot | DiwanForm =>
  form.getAttribute("isolation") === "none" ? form : (form.shadowRoot ?? form);

/** The session of a form that is ready. */
export function sessionOf(form: DiwanForm): FormSession {
  if (!form.session)
    throw new Error("this form is not ready: wait for openForm(), or for its diwan-ready event");
  return form.session;
}

/** Waits until something is there; what is rendered late is there within a moment. */
export async function until<T>(
  find: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  what: string,
  patience = 5000,
): Promise<T> {
  for (const start = Date.now(); ;) {
    const found = await find();
    if (found) return found;
    if (Date.now() - start > patience) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
