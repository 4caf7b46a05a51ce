import type { DiwanForm } from "@diwan/form";
import { rootOf } from "./root-of.js";

/** Where Continue (or Send) led: another page, the answers to check, problems on this page, the confirmation, or an attempt that failed. */
export type ContinueOutcome = "page" | "check" | "invalid" | "sent" | "failed";

export interface ContinueOptions {
  /** Ticks the declaration's box first, on the page where the answers are checked. */
  readonly agree?: boolean;
  /** Milliseconds to wait for an outcome; default 10 000. */
  readonly patience?: number;
}

/** Presses the form's main button and waits for what comes of it. */
export function continueForm(
  form: DiwanForm,
  { agree = false, patience = 10_000 }: ContinueOptions = {},
): Promise<ContinueOutcome> {
  const root = rootOf(form);
  if (agree) {
    const box = root.querySelector<HTMLInputElement>("input[name=declaration]");
    if (!box) return Promise.reject(new Error("there is no declaration to agree to here"));
    if (!box.checked) box.click();
  }
  // The main button submits; every other one says that it is a button.
  const button = root.querySelector<HTMLElement>(".diwan-buttons > button:not([type=button])");
  if (!button) return Promise.reject(new Error("the form shows nothing to go on with"));
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = (outcome: ContinueOutcome): void => {
      listening.abort();
      clearTimeout(timer);
      resolve(outcome);
    };
    const on = (type: string, outcome: (detail: { readonly page?: string }) => ContinueOutcome): void =>
      form.addEventListener(
        type,
        (event) => end(outcome((event as CustomEvent<{ readonly page?: string }>).detail)),
        { signal: listening.signal },
      );
    const timer = setTimeout(() => {
      listening.abort();
      reject(new Error(`nothing came of pressing "${button.textContent.trim()}" within ${patience} ms`));
    }, patience);
    on("diwan-page", ({ page }) => {
      if (page === "done") return "sent";
      return page === "check" ? "check" : "page";
    });
    on("diwan-invalid", () => "invalid");
    on("diwan-error", () => "failed");
    button.click();
  });
}
