import { html, nothing, type TemplateResult } from "lit";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { isBadPart } from "../group-parts.js";
import { choice } from "../options.js";
import { errorMessage, groupShell, invalid, words } from "../parts.js";
import { matrixStyles } from "./matrix.styles.js";

export interface MatrixRow {
  readonly value: string;
  readonly label: string;
  readonly hint?: Content | undefined;
}
export interface MatrixColumn {
  readonly value: string;
  readonly label: string;
}
export interface MatrixProps extends FieldProps {
  /** What is asked about. */
  readonly rows: readonly MatrixRow[];
  /** The answers, the same for every row. */
  readonly columns: readonly MatrixColumn[];
  /** Any number of columns in a row. */
  readonly multiple?: boolean | undefined;
}

/** What is chosen in a row. */
function chosenIn(value: unknown, row: string): readonly unknown[] {
  // Any object may be read by key; what it holds is compared.
  const rows = typeof value === "object" && value ? (value as { readonly [row: string]: unknown }) : {};
  return Object.hasOwn(rows, row) ? [rows[row]].flat() : [];
}

/**
 * One radio or checkbox of the table. Its label says the row and the column, whichever of them is to be seen beside it: where the table is one, its headers are; where
 * there is no room and rows are questions one below the other, the column's words stand beside the control. That a row is wrong its header says, since a radio cannot.
 */
function cell(p: MatrixProps, row: MatrixRow, column: MatrixColumn, at: number): TemplateResult {
  const id = `${p.id}-${row.value}`;
  const error = p.partErrors?.[row.value];
  const notesOf = [row.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return choice(
    // No single radio is required, its row is: a radio cannot say so (WAI-ARIA 1.2).
    {
      ...p,
      name: `${p.name}.${row.value}`,
      optional: true,
      error: isBadPart(p, row.value) ? "bad" : undefined,
    },
    p.multiple ? "checkbox" : "radio",
    {
      value: column.value,
      label: html`<span class="diwan-hidden">${words(`${row.label} `)}</span>${words(column.label)}`,
    },
    at ? `${id}-${at + 1}` : id,
    chosenIn(p.value, row.value).includes(column.value),
    notesOf || nothing,
  );
}

/** Several things, each with the same answers. Answer: an object of the rows answered. */
export const matrixKind: FieldKind<MatrixProps> = {
  template: (p) =>
    groupShell(
      p,
      html`<div class="diwan-matrix"><table><thead><tr><td></td>${p.columns.map(({ label }) => html`<th scope="col">${words(label)}</th>`)}</tr></thead><tbody>${p.rows.map(
        (row) =>
          html`<tr><th scope="row" aria-invalid=${invalid(isBadPart(p, row.value))}>${words(row.label)}${row.hint ? html`<div class="diwan-hint" id="${p.id}-${row.value}-hint">${words(row.hint)}</div>` : nothing}${errorMessage(
            p,
            p.partErrors?.[row.value] ?? "",
            `${p.id}-${row.value}-error`,
          )}</th>${p.columns.map((column, at) => html`<td>${cell(p, row, column, at)}</td>`)}</tr>`,
      )}</tbody></table></div>`,
    ),
  read(entries, p) {
    const answered = p.rows.flatMap(({ value: row }) => {
      const entered = entries[row] ?? [];
      const order = p.columns.map(({ value }) => value);
      const chosen = p.multiple ? order.filter((value) => entered.includes(value)) : entered.slice(0, 1);
      const [first] = chosen;
      return first === undefined ? [] : [[row, p.multiple ? chosen : first] as const];
    });
    return answered.length ? Object.fromEntries(answered) : undefined;
  },
  parts: ({ rows }) => rows.map(({ value }) => value),
  styles: matrixStyles,
};
