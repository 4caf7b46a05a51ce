import type { Locale } from "@diwan/i18n";

/** A file as an answer has it: a reference once it has an `id`; before that a raw entry, with a `problem` when it could not become one. */
export interface FileEntry {
  readonly id?: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
  /** Code of what is wrong with it. */
  readonly problem?: string;
  /** Name of the upload under way. */
  readonly pending?: string;
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "81 kB": a size as people read it, in steps of a thousand. */
export function fileSize(bytes: number, locale: Locale): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** step;
  return locale.number(value, {
    style: "unit",
    unit: UNITS[step] ?? "byte",
    unitDisplay: step ? "short" : "long",
    maximumFractionDigits: step && value < 10 ? 1 : 0,
  });
}

const isEntry = (value: unknown): value is FileEntry =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "size" in value &&
  typeof value.size === "number" &&
  "type" in value &&
  typeof value.type === "string";

/** The files of an answer; whatever is none is passed over. */
export const entriesIn = (value: unknown): readonly FileEntry[] =>
  Array.isArray(value) ? value.filter(isEntry) : [];

/** A reference as it stands in a hidden control. The file control's own string is a path, which is no JSON. */
export function parseEntry(text: string): readonly FileEntry[] {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? [value] : [];
  } catch {
    return [];
  }
}

/** Entries that are files of the control itself: it sends them, so that they need no hidden control. */
const chosen = new WeakSet<FileEntry>();
export const isChosen = (entry: FileEntry): boolean => chosen.has(entry);

/** Files of a control as entries. */
export const entriesOfFiles = (files: Iterable<File> | null | undefined): readonly FileEntry[] =>
  [...(files ?? [])].map(({ name, size, type }) => {
    const entry = { name, size, type };
    chosen.add(entry);
    return entry;
  });

/** Puts files into a control, as if they had been chosen; without an event. */
export function putFiles(input: HTMLInputElement, files: Iterable<File>): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
}

/** The file control among a field's own. */
export const fileInput = (root: ParentNode): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>("input[type=file]");

/** Says something politely, in the field's own live region. */
export function sayIn(root: ParentNode, text: string): void {
  const region = root.querySelector("[aria-live]");
  if (region) region.textContent = text;
}
