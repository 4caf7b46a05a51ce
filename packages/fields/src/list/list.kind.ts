import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldKind, FieldProps } from "../field.js";
import { heading } from "../heading.js";
import type { ItemWords } from "./item-words.js";
import { groupShell, withinWords, words } from "../parts.js";
import { listStyles } from "./list.styles.js";

export interface ListProps extends FieldProps {
  readonly item: ItemWords;
  /** Fields of each item, and what stands for it wherever it moves: its card keeps its boxes, opened help and focus. */
  readonly items: readonly { readonly key: unknown; readonly fields: unknown }[];
  /** The item of which is asked whether it is to be removed, from 0. */
  readonly asked?: number | undefined;
  /** The item that was removed last and can be put back: where it was, from 0. */
  readonly removed?: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly level: number;
  /** The buttons work without a script. */
  readonly served: boolean;
}

/** A button of the list. `to` says what without a script. */
const button = (
  p: ListProps,
  look: string,
  action: string,
  label: unknown,
  at?: number,
  id?: string,
): unknown =>
  html`<button type=${p.served ? "submit" : "button"} name=${p.served ? "_action" : nothing} value=${p.served ? `${action}:${p.name}${at === undefined ? "" : `:${at}`}` : nothing} class="diwan-button diwan-${look}" id=${id ?? nothing} data-do=${action} data-index=${at ?? nothing}>${label}${withinWords(p)}</button>`;

/** Removing takes two presses, the second under a question: what is typed once is not lost to a slip. */
const removal = (p: ListProps, at: number): unknown => {
  const { item, id, locale } = p;
  const remove = words(item.remove(at + 1));
  return p.asked === at
    ? html`<div class="diwan-notice" role="group" aria-labelledby="${id}--${at}-ask" data-anchor="${id}--${at}-ask"><p class="diwan-lead" id="${id}--${at}-ask" tabindex="-1">${words(item.ask(at + 1))}${withinWords(p)}</p>
      <div class="diwan-buttons">${button(p, "danger", "remove", remove, at)}${button(p, "secondary", "keep", words(locale.t("list.keep", { item: item.item, number: at + 1 })), at)}</div></div>`
    : button(p, "plain", "ask", remove, at, `${id}--${at}-remove`);
};

/** In the place of what was removed. */
const undoable = (p: ListProps, at: number): unknown =>
  html`<div class="diwan-notice"><p>${words(p.locale.t("list.removed", { item: p.item.item, number: at + 1 }))}${withinWords(p)}</p>${button(p, "secondary", "undo", words(p.locale.t("list.undo")))}</div>`;

/** Questions asked again for each of several things, each in a card of its own; the add button has the field's id. */
export const listKind: FieldKind<ListProps> = {
  styles: listStyles,
  template(p) {
    const { locale, item, items } = p;
    // A list in a list has buttons and headings of the same words in every item of the outer one.
    const around = withinWords(p);
    const hint = (text: string): unknown =>
      html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${words(text)}</p>`;
    return groupShell(
      p,
      html`${items.length ? nothing : hint(locale.t("list.empty"))}${items.length > p.min && items.length > 1 ? hint(item.count(items.length)) : nothing}${repeat(
        items,
        ({ key }) => key,
        ({ fields }, at) => html`${p.removed === at ? undoable(p, at) : nothing}
      <div class="diwan-card diwan-stack" role="group" aria-labelledby="${p.id}--${at}">
        ${heading(p.level, html`${words(item.title(at + 1))}${around}`, "diwan-heading", `${p.id}--${at}`)}
        ${fields}
        ${items.length > p.min ? removal(p, at) : nothing}
      </div>`,
      )}${p.removed !== undefined && p.removed >= items.length ? undoable(p, p.removed) : nothing}${
        items.length < p.max
          ? button(p, "secondary", "add", words(item.add(items.length)), undefined, p.id)
          : hint(locale.t("list.full", { count: p.max }))
      }`,
    );
  },
  read: () => undefined,
  groups: ["list"],
};
