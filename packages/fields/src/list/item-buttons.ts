/** The buttons of a list and what stands around its items, whatever an item looks like. */
import { html, nothing } from "lit";
import type { FieldProps } from "../field.js";
import { withinWords, words } from "../parts.js";
import type { ItemWords } from "./item-words.js";

/** What the buttons of a list are made of. */
export interface ItemButtonProps extends FieldProps {
  readonly item: ItemWords;
  /** The item of which is asked whether it is to be removed, from 0. */
  readonly asked?: number | undefined;
  /** The buttons work without a script. */
  readonly served: boolean;
}

/** A button of the list; its value says what without a script. `new` opens an item that is not there yet: a server may be asked when another window has added one. */
export const itemButton = (
  p: ItemButtonProps,
  look: string,
  action: string,
  label: unknown,
  at?: number,
  id?: string,
  describedBy: string | typeof nothing = nothing,
): unknown =>
  html`<button type=${p.served ? "submit" : "button"} name=${p.served ? "_action" : nothing} value=${p.served ? `${action}:${p.name}${at === undefined ? "" : `:${at}`}` : nothing} class="diwan-button diwan-${look}" id=${id ?? nothing} aria-describedby=${describedBy} data-do=${action === "new" ? "open" : action} data-index=${at ?? nothing} data-to=${/open|new/.test(action) ? `/${p.name}/${at}` : nothing} data-focus=${/open|new/.test(action) ? "" : nothing}>${label}${withinWords(p)}</button>`;

/** Removing takes two presses, the second under a question: what is typed once is not lost to a slip. */
export const removal = (p: ItemButtonProps, at: number): unknown => {
  const { item, id, locale } = p;
  const remove = words(item.remove(at + 1));
  return p.asked === at
    ? html`<div class="diwan-notice" role="group" aria-labelledby="${id}--${at}-ask" data-anchor="${id}--${at}-ask"><p class="diwan-lead" id="${id}--${at}-ask" tabindex="-1">${words(item.ask(at + 1))}${withinWords(p)}</p>
      <div class="diwan-buttons">${itemButton(p, "danger", "remove", remove, at)}${itemButton(p, "secondary", "keep", words(locale.t("list.keep", { item: item.item, number: at + 1 })), at)}</div></div>`
    : itemButton(p, "plain", "ask", remove, at, `${id}--${at}-remove`);
};

/** In the place of what was removed. */
export const undoable = (p: ItemButtonProps, at: number): unknown =>
  html`<div class="diwan-notice"><p>${words(p.locale.t("list.removed", { item: p.item.item, number: at + 1 }))}${withinWords(p)}</p>${itemButton(p, "secondary", "undo", words(p.locale.t("list.undo")))}</div>`;
