import { fold } from "../fold.js";
import { afterPress } from "../press.js";
import { cellsOf } from "./cells.js";
import type { TableListProps } from "./props.js";

type Control = HTMLInputElement | HTMLSelectElement;

/** What a spreadsheet writes for a box that is ticked or not, and the choice it is in a form. */
const SPOKEN: { readonly [value: string]: string } = { true: "yes", false: "no" };

/** Cells of a spreadsheet, pasted into one of the table, fill it and those to its end and below; what is one cell is pasted by the browser. */
export function pasted(event: ClipboardEvent, p: TableListProps): void {
  const { target, currentTarget: table } = event;
  const rows = cellsOf(event.clipboardData?.getData("text/plain") ?? "");
  const cell = target instanceof Element ? target.closest("td") : null;
  if (!cell || !(table instanceof Element) || p.readonly || p.disabled) return;
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return;
  event.preventDefault();
  const { parentElement: first } = cell;
  const from = { row: rowsOf(table).findIndex((row) => row === first), column: cellsIn(first).indexOf(cell) };
  if (from.row < 0 || from.column < 0) return;
  // Rows are drawn when nothing is pressed.
  afterPress(() => {
    fill(table, withoutHeader(rows, p, from.column), from, p);
  });
}

const rowsOf = (table: Element): readonly Element[] => [...table.querySelectorAll(".diwan-row")];
/** The cells of a row that are answered. */
const cellsIn = (row: Element | null | undefined): readonly Element[] =>
  [...(row?.children ?? [])].filter(({ localName, className }) => localName === "td" && className === "");

/** The columns' names are copied along with what stands below them. */
function withoutHeader(
  rows: readonly (readonly string[])[],
  p: TableListProps,
  from: number,
): readonly (readonly string[])[] {
  const [first = [], ...rest] = rows;
  const isHeader = first.every((text, at) => fold(text) === fold(p.columns[from + at]?.name ?? ""));
  return isHeader && rest.length ? rest : rows;
}

function fill(
  table: Element,
  rows: readonly (readonly string[])[],
  from: { readonly row: number; readonly column: number },
  p: TableListProps,
): void {
  p.addRows(from.row + rows.length - rowsOf(table).length);
  const there = rowsOf(table).slice(from.row, from.row + rows.length);
  const notRead: string[] = [];
  let isTooWide = false;
  for (const [at, row] of there.entries()) {
    const cells = cellsIn(row).slice(from.column);
    for (const [column, text] of (rows[at] ?? []).entries()) {
      const cell = cells[column];
      if (!cell) isTooWide ||= text !== "";
      else if (!enter(cell, text))
        notRead.push(
          p.locale.t("table.notRead", {
            row: p.item.title(from.row + at + 1),
            column: p.columns[from.column + column]?.name ?? "",
            text,
          }),
        );
    }
  }
  const left = rows.length - there.length;
  say(table, [
    p.locale.t("table.pasted", { count: there.length }),
    ...notRead,
    ...(left ? [p.locale.t("table.rowsLeft", { count: left })] : []),
    ...(isTooWide ? [p.locale.t("table.columnsLeft")] : []),
  ]);
}

/** What became of it, for whoever sees the table and whoever hears it. */
function say(table: Element, sentences: readonly string[]): void {
  table.querySelector(".diwan-pasted")?.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement("p");
      line.textContent = sentence;
      return line;
    }),
  );
}

/** Enters a text into the controls of a cell, as typing or choosing would; false where it names none of the choices. What cannot be read in a box stands there as it was pasted. */
function enter(cell: Element, text: string): boolean {
  const controls = [...cell.querySelectorAll<Control>("input:not([type=hidden]),select")].filter(
    ({ disabled }) => !disabled,
  );
  const [first] = controls;
  if (!first) return text === "";
  if (first instanceof HTMLSelectElement) return choose(first, text);
  if (first.readOnly) return text === "";
  if (first.type === "radio") return pick(controls, text);
  for (const control of controls) control.value = control === first ? text.replace(/\s*\n\s*/g, " ") : "";
  tell(first);
  // A type of several boxes knows how to divide what is pasted into one of them.
  if (controls.length > 1 && text) paste(first, text);
  return true;
}

function choose(list: HTMLSelectElement, text: string): boolean {
  const option = [...list.options].find(({ value, label }) => isCalled(text, value, label));
  if (text && !option) return false;
  list.value = option?.value ?? "";
  tell(list);
  return true;
}

function pick(radios: readonly Control[], text: string): boolean {
  if (!text) return true;
  const radio = radios.find((each) => isCalled(text, each.value, each.labels?.[0]?.textContent ?? ""));
  radio?.click();
  return radio !== undefined;
}

/** Whether a text is what a choice is called: by its words in the language of the page, or its value. */
const isCalled = (text: string, value: string, label: string): boolean => {
  const folded = fold(text);
  return folded !== "" && [fold(value), fold(label)].includes(SPOKEN[folded] ?? folded);
};

/** As native events do, only `input` leaves a shadow root. */
function tell(control: Control): void {
  control.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }),
  );
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function paste(box: Control, text: string): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  // Firefox and WebKit leave out what a script's own ClipboardEvent is to hold.
  Object.defineProperty(event, "clipboardData", { value: { getData: () => text } });
  box.dispatchEvent(event);
}
