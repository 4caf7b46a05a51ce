import { FileError } from "../command.js";
import { decode } from "../files.js";
import { readCsv, writeCsv } from "./csv.js";
import { languageTag } from "./form-file.js";
import { readXliff } from "./read-xliff.js";
import type { TranslationFile } from "./translation-file.js";
import { writeXliff } from "./write-xliff.js";

export const FORMATS = {
  xliff: { extension: "xlf", write: writeXliff },
  csv: { extension: "csv", write: writeCsv },
} as const;
type Format = keyof typeof FORMATS;
export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);

/** Reads a file of translations, whatever its format: what stands in it says which it is, not its name. */
export function readTranslations(bytes: Uint8Array, file: string): TranslationFile {
  const text = decode(
    bytes,
    file,
    "In a spreadsheet, save it as “CSV UTF-8”; in a translation tool, as XLIFF in UTF-8.",
  );
  return text.trimStart().startsWith("<") ? readXliff(text, file) : readCsv(text, file);
}

/** The language a file is translated into: the one asked for, or the one that the file names. */
export function targetOf({ targetLanguage }: TranslationFile, path: string, asked?: string): string {
  if (asked !== undefined) return languageTag(asked);
  if (!targetLanguage)
    throw new FileError(
      `${path}: it does not say which language it is in: write it into the head of the table, as in “translation (fr)”, or name it with --to when it is merged.`,
    );
  return languageTag(targetLanguage);
}
