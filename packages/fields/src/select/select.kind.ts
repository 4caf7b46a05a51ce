import { html, isServer, nothing } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { tick } from "../keep.js";
import type { FieldOption } from "../options.js";
import { describedBy, fieldShell, invalid, isBad, required, ours } from "../parts.js";

export interface SelectProps extends FieldProps {
  /** `label` as plain text: a native option holds nothing else. */
  readonly options: readonly FieldOption[];
}

/** One of a list, in the platform's own list box. Answer: the option's value. */
export const selectKind: FieldKind<SelectProps> = {
  template(p) {
    const option = (value: string, label: unknown, lang: unknown = nothing): unknown => {
      const on = value === (p.value ?? "");
      // A native select cannot be read-only; one whose other options cannot be chosen is.
      return html`<option value=${value} ?selected=${isServer && on} .selected=${tick(on)} ?disabled=${p.readonly && !on} lang=${lang}>${label}</option>`;
    };
    return fieldShell(
      p,
      html`<div class="diwan-select"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id=${p.id} name=${p.name} autocomplete=${p.autocomplete ?? nothing}
      aria-describedby=${describedBy(p)} aria-required=${required(p)} aria-invalid=${invalid(isBad(p))} ?disabled=${p.disabled}
      >${option("", p.locale.t("select"), ours(p))}${p.options.map((o) => option(o.value, o.label))}</select></div>`,
    );
  },
  read: (entries) => wholeOf(entries)[0] || undefined,
};
