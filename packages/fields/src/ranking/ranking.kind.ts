import { html, isServer, nothing, type TemplateResult } from "lit";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { isBadPart } from "../group-parts.js";
import { tick } from "../keep.js";
import { errorMessage, groupShell, invalid, ours, required, words } from "../parts.js";
import { inOrder, placesOf } from "./places.js";
import { rankingStyles } from "./ranking.styles.js";

export interface RankedOption {
  readonly value: string;
  readonly label: Content;
  readonly hint?: Content | undefined;
}
export interface RankingProps extends FieldProps {
  /** What is ranked, in the order shown. */
  readonly options: readonly RankedOption[];
  /** How many are ranked; all without. */
  readonly top?: number | undefined;
}

const topOf = ({ options, top }: RankingProps): number => top ?? options.length;

/** A place in words: a number, of which the first says that it is the highest and the last the lowest. */
function placeWords(p: RankingProps, place: number): string {
  const number = p.locale.number(place);
  if (place === 1) return p.locale.t("ranking.highest", { number });
  return place === p.options.length ? p.locale.t("ranking.lowest", { number }) : number;
}

/** An option under its words, with a native list of the places. */
function ranked(p: RankingProps, { value, label, hint }: RankedOption): TemplateResult {
  const id = `${p.id}-${value}`;
  const error = p.partErrors?.[value];
  const chosen = placesOf(p.value)[value] ?? "";
  const notesOf = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  // Where only some are ranked, none of them in particular is.
  const isOptional = p.optional || topOf(p) < p.options.length;
  const place = (which: string, text: string): unknown =>
    html`<option value=${which} ?selected=${isServer && which === chosen} .selected=${tick(which === chosen)} ?disabled=${p.readonly && which !== chosen}>${text}</option>`;
  return html`<div class="diwan-rank"><div><label class="diwan-label" for=${id}>${words(label)}</label>${
    hint ? html`<div class="diwan-hint" id="${id}-hint">${words(hint)}</div>` : nothing
  }${errorMessage(p, error ?? "", `${id}-error`)}</div><div class="diwan-select"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id=${id} name="${p.name}.${value}" lang=${ours(p)}
    aria-describedby=${notesOf || nothing} aria-required=${required({ ...p, optional: isOptional })} aria-invalid=${invalid(isBadPart(p, value))} ?disabled=${p.disabled}
    >${place("", p.locale.t("ranking.select"))}${[...Array(topOf(p) || 0).keys()].map((at) => place(`${at + 1}`, placeWords(p, at + 1)))}</select></div></div>`;
}

/** Several things, each given a place. Answer: their values in order, the best first. */
export const rankingKind: FieldKind<RankingProps> = {
  template: (p) =>
    groupShell(p, html`<div class="diwan-ranks">${p.options.map((option) => ranked(p, option))}</div>`),
  read(entries, p) {
    const places = Object.fromEntries(
      p.options.map(({ value }) => [value, entries[value]?.[0] ?? ""]).filter(([, place]) => place),
    ) as { readonly [option: string]: string }; // keys and places are texts
    return Object.keys(places).length ? (inOrder(places, topOf(p)) ?? places) : undefined;
  },
  parts: ({ options }) => options.map(({ value }) => value),
  groups: ["ranking"],
  styles: rankingStyles,
};
