import { CsvError, parse } from "csv-parse/sync";
import { FileError } from "../command.js";
import { CONTEXT, isState, type Context, type TranslationFile, type Unit } from "./translation-file.js";

/** A spreadsheet reads such a cell as a formula, also after spaces. Apostrophes before it are counted among it, so that what is put before can be taken away again. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;

const protect = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unprotect = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

const quoted = (text: string): string => `"${protect(text).replace(/"/g, '""')}"`;
const GONE = "gone ";

/** Writes CSV (RFC 4180) as spreadsheets open it right: UTF-8 with its mark, every cell in quotation marks, no cell a formula. */
export function writeCsv({ form, sourceLanguage, targetLanguage, units }: TranslationFile): string {
  const header = [
    `id (${form})`,
    ...CONTEXT,
    "limit",
    `source (${sourceLanguage})`,
    `translation (${targetLanguage})`,
    "state",
    "previous source",
    "previous translation",
    "comment",
  ];
  const rows = units.map((unit) => [
    unit.id,
    ...CONTEXT.map((category) => unit.context[category] ?? ""),
    unit.limit === undefined ? "" : String(unit.limit),
    unit.source,
    unit.target,
    `${unit.gone ? GONE : ""}${unit.state}`,
    unit.previous?.source ?? "",
    unit.previous?.target ?? "",
    unit.comment ?? "",
  ]);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

const DELIMITERS = [",", ";", "\t"];
const HEADER = /^(id|source|translation)(?: \(([^()]*)\))?$/;

/** Reads what a spreadsheet made of it: with commas, semicolons or tabs, with any line ends, columns in any order and of one's own. Throws a `FileError` that names the line. */
export function readCsv(text: string, file: string): TranslationFile {
  const content = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/, "");
  const delimiter = DELIMITERS.find((each) => columnsOf(firstRow(content, each)).id !== undefined);
  if (delimiter === undefined)
    throw new FileError(
      `${file}: this is neither XLIFF nor our CSV: the first line must name the columns, 'id', 'source' and 'translation' among them. Nothing was changed.`,
    );
  const [header = { cells: [], line: 1 }, ...rows] = rowsOf(content, delimiter, file);
  const columns = columnsOf(header.cells);
  const lacking = ["id", "source", "translation"].filter((name) => columns[name] === undefined);
  if (lacking.length)
    throw new FileError(`${file}:1: the column '${lacking.join("', '")}' is missing. Nothing was changed.`);
  const seen = new Set<string>();
  const units = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ cells, line }) => {
      if (cells.slice(header.cells.length).some((cell) => cell.trim() !== ""))
        throw new FileError(
          `${file}:${line}: this row has more cells than there are columns: a quotation mark may be missing, or one too many. Nothing was changed.`,
        );
      const cellOf = (name: string): string => unprotect(cells[columns[name]?.at ?? -1] ?? "");
      const unit = unitOf(cellOf);
      if (unit.id === "" || seen.has(unit.id))
        throw new FileError(
          `${file}:${line}: ${unit.id === "" ? "this row has no id" : `'${unit.id}' stands there twice: keep one`}. Nothing was changed.`,
        );
      seen.add(unit.id);
      return unit;
    });
  return {
    form: columns["id"]?.of ?? "",
    sourceLanguage: columns["source"]?.of ?? "",
    targetLanguage: columns["translation"]?.of ?? "",
    units,
  };
}

/** Where columns stand by their names, and what stands in brackets after the name. */
function columnsOf(header: readonly string[]): {
  readonly [name: string]: { readonly at: number; readonly of: string } | undefined;
} {
  return Object.fromEntries(
    header.map((cell, at) => {
      const [, name = cell.trim(), of = ""] = HEADER.exec(cell.trim()) ?? [];
      return [name, { at, of }];
    }),
  );
}

const firstRow = (content: string, delimiter: string): readonly string[] => {
  try {
    return parse(content, { ...OPTIONS, delimiter, to: 1 })[0] ?? [];
  } catch {
    // not with this delimiter
    return [];
  }
};

const OPTIONS = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true,
};

interface Row {
  readonly cells: readonly string[];
  /** The line on which it ends. */
  readonly line: number;
}

function rowsOf(content: string, delimiter: string, file: string): readonly Row[] {
  try {
    // The parser's types do not know what `info` does to its records.
    const records = parse(content, { ...OPTIONS, delimiter, info: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? `:${String(error["lines"])}` : "";
    throw new FileError(
      `${file}${line}: the quotation marks of this row do not fit together (${error.message}). Nothing was changed.`,
    );
  }
}

function unitOf(cell: (name: string) => string): Unit {
  const written = cell("state").trim();
  const state = written.replace(GONE, "");
  const limit = Number(cell("limit"));
  const previous = { source: cell("previous source"), target: cell("previous translation") };
  const comment = cell("comment");
  const context: Context = Object.fromEntries(
    CONTEXT.flatMap((category) => (cell(category) ? [[category, cell(category)]] : [])),
  );
  return {
    id: cell("id").trim(),
    source: cell("source"),
    target: cell("translation"),
    state: isState(state) ? state : "initial",
    ...((previous.source || previous.target) && { previous }),
    context,
    ...(limit && { limit }),
    ...(comment && { comment }),
    ...(written.startsWith(GONE) && { gone: true }),
  };
}
