import { html } from "lit";
import { blockStyles } from "../block.styles.js";
import type { BlockProps } from "../block-parts.js";
import { dataTable, tableStyles, type TableColumn, type TableRow } from "../data-table.js";
import type { FieldKind } from "../field.js";
import { joinedSheet } from "../joined-sheet.js";

export interface TableProps extends BlockProps {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The first cell of each row says what the row is about. */
  readonly rowHeaders?: boolean | undefined;
}

/** A table to be read; `label` is its caption. */
export const tableKind: FieldKind<TableProps> = {
  template: ({ id, label, columns, rows, rowHeaders }) =>
    html`<div id=${id}>${dataTable({ id, caption: label, columns, rows, rowHeaders })}</div>`,
  read: () => undefined,
  styles: joinedSheet(blockStyles, tableStyles),
};
