import { languageWords } from "@diwan/core/parse";
import type { FormFile } from "./form-file.js";

/** Something about the words of a form that a person must see to. */
export interface Finding {
  readonly pointer: string;
  readonly language: string;
  readonly kind: "missing" | "stale" | "refused" | "changed" | "warning";
  readonly message: string;
}

/** `permit.form.json:12:15 missing: There are no words in French (fr) here: “About you” (/pages/0/title)` */
export function findingLine(
  { pointer, language, kind, message }: Finding,
  { file, source }: FormFile,
): string {
  const { line, column } = source.position({ pointer });
  return `${file}:${line}:${column} ${kind}, ${languageWords(language)}: ${message} (${pointer})`;
}

const MOST_SHOWN = 60;
/** Words in quotation marks, cut where they are long, with no line break. */
export function shown(words: string): string {
  const letters = [...words.replace(/\s+/g, " ")];
  return `“${letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN - 1).join("")}…` : letters.join("")}”`;
}
