import type { ListField } from "@diwan/core";
import { groupShell, words, type FieldKind, type FieldProps } from "@diwan/fields";
import { html, nothing } from "lit";
import { idOf } from "../context.js";
import { fieldTypeOf } from "../field-type.js";
import { judged } from "../judging.js";
import { heading } from "../heading.js";
import { listStyles } from "./list.styles.js";

interface ListProps extends FieldProps {
  readonly item: string;
  /** Fields of each item. */
  readonly items: readonly unknown[];
  readonly min: number;
  readonly max: number;
  readonly level: number;
  /** The buttons work without a script. */
  readonly served: boolean;
}

/** Questions asked again for each of several things, each in a card of its own; the add button has the field's id. */
const listKind: FieldKind<ListProps> = {
  styles: listStyles,
  template(p) {
    const { locale, item, items } = p;
    const button = p.served ? "submit" : "button";
    const action = p.served ? "_action" : nothing;
    // A list in a list has buttons and headings of the same words in every item of the outer one.
    const around = p.within ? html` <span class="diwan-hidden">${words(p.within)}</span>` : nothing;
    const title = (at: number): string => locale.t("list.itemTitle", { item, number: at + 1 });
    return groupShell(p, html`${items.length ? nothing : html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${locale.t("list.empty")}</p>`}${items.map((fields, at) => html`
      <div class="diwan-card diwan-stack" role="group" aria-labelledby="${p.id}-${at}-title">
        ${heading(p.level, html`${words(title(at))}${around}`, "diwan-heading", `${p.id}-${at}-title`)}
        ${fields}
        ${items.length > p.min ? html`<button type=${button} name=${action} value=${p.served ? `remove:${p.name}:${at}` : nothing} class="diwan-button diwan-plain" data-do="remove" data-index=${at}>${words(locale.t("list.remove", { item, number: at + 1 }))}${around}</button>` : nothing}
      </div>`)}${items.length < p.max
      ? html`<button type=${button} name=${action} value=${p.served ? `add:${p.name}` : nothing} class="diwan-button diwan-secondary" id=${p.id} data-do="add">${words(locale.t(items.length ? "list.add" : "list.addFirst", { item }))}${around}</button>`
      : html`<p class="diwan-hint" lang=${p.lang ?? nothing}>${locale.t("list.full", { count: p.max })}</p>`}`);
  },
  read: () => undefined,
  groups: ["list"],
};

/** Items a list starts with: as many as it must have, so that its first questions are in sight. */
const least = ({ min, optional }: ListField): number => min ?? (optional ? 0 : 1);

export default fieldTypeOf<ListField, ListProps>({
  type: "list",
  kind: listKind,
  props: (field, ctx) => ({
    item: ctx.words(field.item), min: least(field), max: field.max ?? Infinity, level: ctx.level + 1, served: !!ctx.served, value: undefined,
    items: Array.from({ length: ctx.session.size(ctx.path) }, (_, at) => ctx.slots(field.fields, `${ctx.path}/${at}`,
      ctx.locale.list([ctx.within ?? "", ctx.locale.t("list.itemTitle", { item: ctx.words(field.item), number: at + 1 })].filter(Boolean)))),
  }),
  // Items are shown one by one, each under its title.
  display: () => [],
  opened(field, { session, path }) {
    while (session.size(path) < least(field)) session.addItem(path);
  },
  clicked(button, field, ctx, { announce, focus }) {
    const { session, path, locale } = ctx;
    const id = idOf(path, ctx);
    const at = button.dataset["do"] === "add" ? session.addItem(path) : Number(button.dataset["index"]);
    const added = button.dataset["do"] === "add";
    if (!added) session.removeItem(path, at);
    if (judged.has(session.form)) session.recheck(path);
    announce(locale.t(added ? "list.added" : "list.removed", { item: ctx.words(field.item), number: at + 1 }));
    // The new item, the one that took the removed one's place, the one before it, or the add button when none is left.
    focus(`${id}-${Math.min(at, session.size(path) - 1)}-title`) || focus(id);
  },
});
