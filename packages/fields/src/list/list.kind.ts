import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldKind, FieldProps } from "../field.js";
import { heading } from "../heading.js";
import { groupShell, withinWords, words } from "../parts.js";
import { listStyles } from "./list.styles.js";

export interface ListProps extends FieldProps {
  readonly item: string;
  /** Fields of each item, and what stands for it wherever it moves: its card keeps its boxes, opened help and focus. */
  readonly items: readonly { readonly key: unknown; readonly fields: unknown }[];
  readonly min: number;
  readonly max: number;
  readonly level: number;
  /** The buttons work without a script. */
  readonly served: boolean;
}

/** Questions asked again for each of several things, each in a card of its own; the add button has the field's id. */
export const listKind: FieldKind<ListProps> = {
  styles: listStyles,
  template(p) {
    const { locale, item, items } = p;
    const button = p.served ? "submit" : "button";
    const action = p.served ? "_action" : nothing;
    // A list in a list has buttons and headings of the same words in every item of the outer one.
    const around = withinWords(p);
    const title = (at: number): string => locale.t("list.itemTitle", { item, number: at + 1 });
    return groupShell(
      p,
      html`${items.length ? nothing : html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${locale.t("list.empty")}</p>`}${repeat(
        items,
        ({ key }) => key,
        ({ fields }, at) => html`
      <div class="diwan-card diwan-stack" role="group" aria-labelledby="${p.id}--${at}">
        ${heading(p.level, html`${words(title(at))}${around}`, "diwan-heading", `${p.id}--${at}`)}
        ${fields}
        ${items.length > p.min ? html`<button type=${button} name=${action} value=${p.served ? `remove:${p.name}:${at}` : nothing} class="diwan-button diwan-plain" data-do="remove" data-index=${at}>${words(locale.t("list.remove", { item, number: at + 1 }))}${around}</button>` : nothing}
      </div>`,
      )}${
        items.length < p.max
          ? html`<button type=${button} name=${action} value=${p.served ? `add:${p.name}` : nothing} class="diwan-button diwan-secondary" id=${p.id} data-do="add">${words(locale.t(items.length ? "list.add" : "list.addFirst", { item }))}${around}</button>`
          : html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${locale.t("list.full", { count: p.max })}</p>`
      }`,
    );
  },
  read: () => undefined,
  groups: ["list"],
};
