/** Rows of cells as Excel, LibreOffice and Google Sheets put them on the clipboard as text: a tab between cells, a line break after each row, and quotes around a cell that holds either. */

/** A cell in quotes ends at a quote that no other follows. */
const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/;
const PLAIN = /^[^\t\n]*/;

/**
 * The rows and cells of a pasted text. Only a cell that needs quotes (a tab, a line break or a quote is in it) stands in them: a text that happens to be in quotes keeps them, as it does in the
 * spreadsheet. The last line break is the end of the last row and no row of its own.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  for (;;) {
    const [whole = "", inner] = QUOTED.exec(rest) ?? [];
    const isQuoted = inner !== undefined && /[\t\n]|""/.test(inner);
    const [plain] = isQuoted ? [whole] : (PLAIN.exec(rest) ?? [""]);
    rows.at(-1)?.push((isQuoted ? inner.replaceAll('""', '"') : plain).trim());
    const next = rest[plain.length];
    if (next === undefined) return rows;
    if (next === "\n") rows.push([]);
    rest = rest.slice(plain.length + 1);
  }
}
