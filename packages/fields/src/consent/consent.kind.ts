import { html } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind } from "../field.js";
import { optionStyles } from "../options.styles.js";
import { choice } from "../options.js";
import { describedBy, isBad, notes, optionalLabel } from "../parts.js";

/** One box to tick, whose label is what is agreed to. Answer: `true`; an unticked box is no answer. */
export const consentKind: FieldKind = {
  template: (p) =>
    html`<div class=${isBad(p) ? "diwan-field diwan-bad" : "diwan-field"}>${notes(p)}<div class="diwan-options">${choice(
      p,
      "checkbox",
      { value: "true", label: p.optional ? optionalLabel(p.label, p) : p.label },
      p.id,
      p.value === true,
      describedBy(p),
    )}</div></div>`,
  read: (entries) => (wholeOf(entries).length ? true : undefined),
  styles: optionStyles,
};
