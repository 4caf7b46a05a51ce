import { toJson } from "@diwan/core";
import { cleanText } from "@diwan/i18n";
import { html, isServer, nothing, type TemplateResult } from "lit";
import { checkboxesKind } from "../checkboxes/checkboxes.kind.js";
import { wholeOf } from "../entries.js";
import type { FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";
import { keep } from "../keep.js";
import { withList } from "../list-box.js";
import { listBoxStyles } from "../list-box.styles.js";
import { optionStyles } from "../options.styles.js";
import { describedBy, fieldShell, invalid, isBad, ours, required, words } from "../parts.js";
import { chosenOf, inOrder, typedOf, type Chosen } from "./chosen.js";
import { chips, commit, labelIn } from "./chips.js";
import { multiselectStyles } from "./multiselect.styles.js";
import type { MultiselectProps } from "./props.js";
import { readTyped } from "./read.js";

export type { MultiselectProps } from "./props.js";

/** More options than this make a page that a server sends too long to go through: there they are entered, one on each line. */
const MOST_SERVED = 100;

const isNative = (p: MultiselectProps): boolean => !p.other && p.options.length <= MOST_SERVED;

/** A page that a server made has a checkbox for each option, in a box of its own height; many options, or words of one's own, are entered line by line. */
const served = (p: MultiselectProps): TemplateResult =>
  isNative(p)
    ? html`<div class="diwan-several">${checkboxesKind.template({ ...p, value: chosenOf(p.value) })}</div>`
    : lines(p);

/** What was typed and is not chosen yet; words that only name what is chosen already add nothing. */
function pending(entered: string, chosen: readonly Chosen[], p: MultiselectProps): string {
  const { found, rest } = readTyped(entered, p.options, p.other);
  return rest || inOrder([...chosen, ...found], p.options).length > chosen.length ? cleanText(entered) : "";
}

const lines = (p: MultiselectProps): TemplateResult => {
  const chosen = chosenOf(p.value).map((each) => labelIn(each, p));
  const text = [...chosen, typedOf(p.value)].filter(Boolean).join("\n");
  return fieldShell(
    p,
    html`<p class="diwan-hint" id="${p.id}-lines" lang=${ours(p)}>${words(p.locale.t("multiselect.lines"))}</p
    ><textarea class="diwan-input" id=${p.id} name="${p.name}.add" rows="5" spellcheck="false" value=${isServer ? text : nothing} .value=${keep(text, (entered) => readTyped(entered, p.options, p.other))}
    aria-describedby=${describedBy(p, `${p.id}-lines`)} aria-required=${required(p)} aria-invalid=${invalid(isBad(p))} ?readonly=${p.readonly} ?disabled=${p.disabled}></textarea>`,
  );
};

/** The box and the list that opens under it, as of a combobox; below, what is chosen, each with what removes it. */
const box = (p: MultiselectProps): TemplateResult => {
  const chosen = chosenOf(p.value);
  // In a control that nobody sees, which the browser sends, resets and restores as any other; a box of one line would keep Enter from sending the form.
  const held = chosen.length ? toJson(chosen) : "";
  return html`<div class="diwan-select diwan-combobox" ${withList({ ...p, chosen })}
  ><input class="diwan-input" id=${p.id} name="${p.name}.add" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${p.id}-list"
  autocapitalize="none" spellcheck="false" .value=${keep(typedOf(p.value), (entered) => pending(entered, chosen, p))}
  aria-describedby=${describedBy(p, chosen.length > 0 && `${p.id}-chosen`)} aria-required=${required(p)} aria-invalid=${invalid(isBad(p))} ?readonly=${p.readonly} ?disabled=${p.disabled}
  ><ul class="diwan-listbox" id="${p.id}-list" role="listbox" hidden></ul><p class="diwan-hidden diwan-found" aria-live="polite" lang=${ours(p)}></p></div
  ><textarea class="diwan-chosen" name=${p.name} hidden value=${isServer ? held : nothing} .value=${keep(held)} ?disabled=${p.disabled}></textarea
  >${chips(p, chosen)}`;
};

/** What the hidden control holds, or native checkboxes. */
const parsed = (text: string): readonly Chosen[] => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? chosenOf(list) : [text];
  } catch {
    return [text];
  }
};

const list = (chosen: readonly Chosen[]): readonly Chosen[] | undefined =>
  chosen.length ? chosen : undefined;

/** Several of very many options. Answer: their values in the order of the options, then what is none of them as `{ other }`. */
export const multiselectKind: FieldKind<MultiselectProps> = {
  template: (p) => (p.served ? served(p) : fieldShell(p, box(p))),
  read(entries, p) {
    const chosen = wholeOf(entries)
      .filter(Boolean)
      .flatMap((text) => (p.options.some(({ value }) => value === text) ? [text] : parsed(text)));
    const [entered = ""] = entries["add"] ?? [];
    if (!p.served) {
      const all = inOrder(chosen, p.options);
      const add = pending(entered, all, p);
      return add ? { chosen: all, add } : list(all);
    }
    const { found, rest } = readTyped(entered, p.options, p.other);
    const all = inOrder([...chosen, ...found], p.options);
    return rest ? { chosen: all, add: rest } : list(all);
  },
  changed(_root, { type, target }, p) {
    if (type === "change" && target instanceof HTMLInputElement && target.name === `${p.name}.add`)
      commit(target, p);
  },
  groups: ["combobox", "multiselect"],
  styles: joinedSheet(listBoxStyles, optionStyles, multiselectStyles),
};
