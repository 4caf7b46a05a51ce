import type { DiwanForm } from "@diwan/form";
import { rootOf, sessionOf } from "./root-of.js";

/** One line of the error summary. */
export interface ShownProblem {
  /** JSON Pointer of the answer it leads to; `""` for one that is no answer's. */
  readonly path: string;
  /** The citizen's words, in the form's language. */
  readonly message: string;
  /** Codes of everything shown to be wrong with that answer. */
  readonly codes: readonly string[];
}

/** What the form says is wrong: the error summary, in its order; empty when there is none. */
export function problemsOf(form: DiwanForm): readonly ShownProblem[] {
  const session = sessionOf(form);
  const root = rootOf(form);
  return [...root.querySelectorAll<HTMLElement>(".diwan-errors [data-focus]")].map((link) => {
    const control = [...root.querySelectorAll(`[id]`)].find(({ id }) => id === link.dataset["focus"]);
    const path = control?.closest("[data-path]")?.getAttribute("data-path") ?? "";
    return {
      path,
      message: link.textContent.replace(/\s+/g, " ").trim(),
      codes: path ? session.problems(path).map(({ code }) => code) : [],
    };
  });
}
