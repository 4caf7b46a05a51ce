import { html, type TemplateResult } from "lit";
import { isolatedCode } from "./code.js";
import type { FieldProps } from "./field.js";
import { ours } from "./parts.js";
import { afterPress } from "./press.js";
import { css } from "./sheet.js";

/** Where it is said, and read out, what was left out of a code that was pasted: empty until then. */
export const readAs = (p: FieldProps): TemplateResult =>
  html`<p class="diwan-count diwan-read" aria-live="polite" lang=${ours(p)}></p>`;

/** What stands below the box of a code. */
export const codeStyles = css`
.diwan-read,.diwan-example{margin-block:var(--_s) 0}
.diwan-read:empty{margin:0}
`;

/**
 * After a box was left: says how its code is read, when spaces or marks nobody sees were in it. `show` gives the code as it is read; its own spaces are
 * none that were left out. What is said takes room, so that it waits for a press that left the box.
 */
export function sayReadAs({ type, target }: Event, p: FieldProps, show: (entered: string) => string): void {
  if (!(target instanceof HTMLInputElement)) return;
  const region = target.closest(".diwan-field")?.querySelector(".diwan-read");
  if (!region) return;
  if (type !== "change") {
    region.textContent = "";
    return;
  }
  afterPress(() => {
    const code = show(target.value);
    const isChanged = code !== target.value && code !== "" && /[\s\p{DI}]/u.test(target.value);
    region.textContent = isChanged ? p.locale.t("readAs", { code: isolatedCode(code) }) : "";
  });
}
