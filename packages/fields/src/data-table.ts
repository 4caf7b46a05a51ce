import { html, nothing, type TemplateResult } from "lit";
import type { Content } from "./field.js";
import { words } from "./parts.js";
import { css } from "./sheet.js";
import { whereScrolled } from "./where-scrolled.js";

export interface TableColumn {
  readonly label: Content;
  /** Numbers, which are compared digit by digit. */
  readonly numeric?: boolean | undefined;
}

export interface TableRow {
  /** What stands in it, column by column. */
  readonly cells: readonly Content[];
}

/** A table to be read. */
export interface DataTable {
  readonly id: string;
  /** Left out where what has the id `${id}-caption` stands elsewhere. */
  readonly caption?: Content | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The first cell of each row says what the row is about. */
  readonly rowHeaders?: boolean | undefined;
}

/** A native table with its caption. Where it is too wide it scrolls by itself and not the page (WCAG 2.2 SC 1.4.10 leaves tables out). */
export const dataTable = ({ id, caption, columns, rows, rowHeaders }: DataTable): TemplateResult => {
  const look = (at: number): string | typeof nothing => (columns[at]?.numeric ? "diwan-numeric" : nothing);
  return html`<div class="diwan-scroll" ${whereScrolled(`${id}-caption`)}><table class="diwan-table" aria-labelledby=${caption ? nothing : `${id}-caption`}>${caption ? html`<caption id="${id}-caption">${words(caption)}</caption>` : nothing}<thead><tr>${columns.map(
    ({ label }, at) => html`<th scope="col" class=${look(at)}>${words(label)}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ cells }) =>
      html`<tr>${cells.map((cell, at) =>
        rowHeaders && at === 0
          ? html`<th scope="row" class=${look(at)}>${words(cell)}</th>`
          : html`<td class=${look(at)}>${words(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
};

/** A word is never broken here: a column is as wide as its longest one, and the region scrolls. */
export const tableStyles = css`
.diwan-scroll{overflow-x:auto;overscroll-behavior-inline:contain}
.diwan-table{inline-size:100%;border-collapse:collapse;overflow-wrap:normal}
.diwan-table caption{text-align:start;font-weight:600;padding-block-end:var(--_s)}
.diwan-table :is(th,td){padding:var(--_s) 0;padding-inline-end:var(--_2);border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;font-weight:400}
.diwan-table :is(th,td):last-child{padding-inline-end:0}
.diwan-table thead th{border-block-end:2px solid var(--_border);font-weight:600;vertical-align:bottom}
.diwan-table tbody th{font-weight:600}
.diwan-table :is(th,td):not(.diwan-numeric){min-inline-size:5.5em}
.diwan-table .diwan-numeric{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
`;
