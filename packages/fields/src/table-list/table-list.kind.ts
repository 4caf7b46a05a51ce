import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FieldKind } from "../field.js";
import { itemButton, removal, undoable } from "../list/item-buttons.js";
import { groupShell, optionalLabel, ours, withinWords, words } from "../parts.js";
import { pasted } from "./pasted.js";
import type { TableColumn, TableListProps } from "./props.js";
import { tableListStyles } from "./table-list.styles.js";

export type { TableColumn, TableListProps } from "./props.js";

/** More columns than these need a wide screen to stand side by side. */
const FEW = 3;

const header = (p: TableListProps, { label, hint, optional }: TableColumn): unknown =>
  html`<th scope="col">${optional ? optionalLabel(label, { ...p, optional }) : words(label)}${hint ? html`<div class="diwan-hint">${words(hint)}</div>` : nothing}</th>`;

/** The cells of a row, each a field with its own label, which is seen where the table has no room to be one. */
const row = (p: TableListProps, cells: readonly unknown[], at: number): unknown => {
  const id = `${p.id}--${at}`;
  // Words of the form itself are in its language.
  const all = cells.length + 2;
  return html`${p.removed === at ? html`<tr><td colspan=${all}>${undoable(p, at)}</td></tr>` : nothing}
<tr class="diwan-row"><th scope="row" id=${id} tabindex="-1">${words(p.item.title(at + 1))}${withinWords(p)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}<td class="diwan-row-end">${
    p.items.length > p.min && p.asked !== at ? removal(p, at) : nothing
  }</td></tr>${p.asked === at ? html`<tr><td colspan=${all}>${removal(p, at)}</td></tr>` : nothing}`;
};

/** A list whose items are the rows of a table; where there is no room for one, each cell stands under its label, below the others of its row. */
export const tableListKind: FieldKind<TableListProps> = {
  styles: tableListStyles,
  template(p) {
    const { locale, item, items, columns } = p;
    const hint = (text: string): unknown => html`<p class="diwan-hint" lang=${ours(p)}>${words(text)}</p>`;
    return groupShell(
      p,
      html`${items.length ? nothing : hint(locale.t("list.empty"))}${items.length && p.max > 1 && !p.served ? hint(locale.t("table.paste")) : nothing}
<div class="diwan-rows" @paste=${(event: ClipboardEvent) => pasted(event, p)}>${
        items.length
          ? html`<table class=${columns.length > FEW ? "diwan-many" : "diwan-few"}><thead><tr><th scope="col">${words(item.item)}</th>${columns.map((column) => header(p, column))}<td></td></tr></thead><tbody>${repeat(
              items,
              ({ key }) => key,
              // `fields` of a row are its slots, one for each column.
              ({ fields }, at) => row(p, fields as readonly unknown[], at),
            )}</tbody></table>`
          : nothing
      }<div class="diwan-pasted" aria-live="polite" lang=${ours(p)}></div></div>${
        p.removed !== undefined && p.removed >= items.length ? undoable(p, p.removed) : nothing
      }${
        items.length < p.max
          ? itemButton(p, "secondary", "add", words(item.add(items.length)), undefined, p.id)
          : hint(locale.t("list.full", { count: p.max }))
      }`,
    );
  },
  read: () => undefined,
  groups: ["list", "table-list"],
};
