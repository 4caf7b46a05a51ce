import { parseDefinition } from "@diwan/fields/parse";
import {
  canonicalTag,
  formatProblems,
  isKnownLanguage,
  readSource,
  valueAt,
  type Source,
} from "@diwan/core/parse";
import { FileError, UsageError } from "../command.js";
import { readDefinition } from "../files.js";

/** A form as it stands in its file. */
export interface FormFile {
  readonly file: string;
  /** Without a byte order mark. */
  readonly json: string;
  readonly source: Source;
  readonly id: string;
  readonly languages: readonly string[];
}

/** What translating is there to mend: a form with these mistakes can be translated, and no other. */
const ABOUT_WORDS = new Set(["missingLanguage", "unknownLanguage", "emptyText", "answerInText"]);

/** Reads a form that is to be translated. Throws a `FileError` with everything that must be mended first. */
export function readForm(file: string): FormFile {
  const json = readDefinition(file);
  const result = parseDefinition(json);
  const wrong = result.ok
    ? []
    : result.problems.filter(({ severity, code }) => severity === "error" && !ABOUT_WORDS.has(code));
  if (wrong.length)
    throw new FileError(`${formatProblems(wrong, file)}\n${file}: mend this first. Nothing was changed.`);
  const source = readSource(json);
  return {
    file,
    json,
    source,
    // The definition was read: both are what they must be.
    id: valueAt(source.value, "/id") as string,
    languages: valueAt(source.value, "/languages") as readonly string[],
  };
}

/** A language tag as it must be written; throws a `UsageError` for what is none. */
export function languageTag(tag: string): string {
  const canonical = canonicalTag(tag.trim().replace(/_/g, "-"));
  if (canonical === undefined || !isKnownLanguage(canonical))
    throw new UsageError(`'${tag}' is not a language tag, such as 'fr' or 'pt-BR'.`);
  return canonical;
}

/** The first language of the form, or the one that was asked for. */
export function sourceLanguage(form: FormFile, asked: string | undefined): string {
  const from = asked === undefined ? form.languages[0] : languageTag(asked);
  if (from === undefined || !form.languages.includes(from))
    throw new UsageError(`The form is not in '${asked ?? ""}': it is in ${form.languages.join(", ")}.`);
  return from;
}

/** `permit.form.json` → `permit.form`: what stands before the language in the names of its translations. */
export const baseOf = (file: string): string => file.replace(/\.json$/i, "");
