import { html } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind } from "../field.js";
import { optionStyles } from "../options.styles.js";
import { choice } from "../options.js";
import { describedBy, helpOf, isBad, labelWords, notes } from "../parts.js";

/** One box to tick, whose label is what is agreed to. Answer: `true`; an unticked box is no answer. */
export const consentKind: FieldKind = {
  template: (p) =>
    html`<div class=${isBad(p) ? "diwan-field diwan-bad" : "diwan-field"}>${notes(p)}<div class="diwan-options">${choice(
      p,
      "checkbox",
      { value: "true", label: html`${labelWords(p)}` },
      p.id,
      p.value === true,
      describedBy(p),
    )}</div>${helpOf(p)}</div>`,
  read: (entries) => (wholeOf(entries).length ? true : undefined),
  styles: optionStyles,
};
