import { cleanText } from "@diwan/i18n";
import { html, type TemplateResult } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind } from "../field.js";
import { named } from "../fold.js";
import { keep } from "../keep.js";
import { describedBy, fieldShell, invalid, isBad, ours, required } from "../parts.js";
import { selectKind } from "../select/select.kind.js";
import { listBoxStyles } from "../list-box.styles.js";
import { withList } from "../list-box.js";
import { otherOf } from "../other.js";
import type { ComboboxOption, ComboboxProps } from "./props.js";

export type { ComboboxOption, ComboboxProps } from "./props.js";

/** More options than this make a page that a server sends too heavy: there the box takes the words of an option, and the list comes with the script. */
const MOST_SERVED = 300;

const isNative = (p: ComboboxProps): boolean => !!p.served && !p.other && p.options.length <= MOST_SERVED;

const byValue = ({ options }: ComboboxProps, value: unknown): ComboboxOption | undefined =>
  options.find((option) => option.value === value);

/** What was typed as an answer: words that name an option, or its value; else what was typed, for the rules to say so. */
function readEntry(entered: string, p: ComboboxProps): unknown {
  const text = cleanText(entered);
  if (!text) return undefined;
  const option = named(p.options, text) ?? byValue(p, text);
  if (option) return option.value;
  return p.other ? { other: text } : text;
}

/** An answer, or what was typed in place of one, as it stands in the box. */
const textOf = (p: ComboboxProps): string =>
  byValue(p, p.value)?.label ?? otherOf(p.value) ?? (typeof p.value === "string" ? p.value : "");

/** The box and the list that opens under it (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). */
const box = (p: ComboboxProps): TemplateResult => html`<div class="diwan-select diwan-combobox" ${withList(p)}
  ><input class="diwan-input" id=${p.id} name=${p.name} type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${p.id}-list"
  autocapitalize="none" spellcheck="false" .value=${keep(textOf(p), (entered) => readEntry(entered, p))}
  aria-describedby=${describedBy(p)} aria-required=${required(p)} aria-invalid=${invalid(isBad(p))} ?readonly=${p.readonly} ?disabled=${p.disabled}
  ><ul class="diwan-listbox" id="${p.id}-list" role="listbox" hidden></ul><p class="diwan-hidden diwan-found" aria-live="polite" lang=${ours(p)}></p></div>`;

/** One of very many options. Answer: the option's value; what is none of them as `{ other }`, where that is allowed. */
export const comboboxKind: FieldKind<ComboboxProps> = {
  template: (p) => (isNative(p) ? selectKind.template(p) : fieldShell(p, box(p))),
  read(entries, p) {
    const [entered = ""] = wholeOf(entries);
    return isNative(p) && byValue(p, entered) ? entered : readEntry(entered, p);
  },
  groups: ["combobox"],
  styles: listBoxStyles,
};
