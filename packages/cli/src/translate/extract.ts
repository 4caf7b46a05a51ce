import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { languageWords } from "@diwan/core/parse";
import { UsageError, type ExitCode, type Output } from "../command.js";
import { readBytes, writeWhole } from "../files.js";
import { align, type Aligned } from "./align.js";
import { findingLine, shown } from "./finding.js";
import { baseOf, languageTag, readForm, sourceLanguage, type FormFile } from "./form-file.js";
import { FORMATS, isFormat, readTranslations } from "./formats.js";
import { formTexts } from "./form-texts.js";
import { isTranslated, type TranslationFile, type Unit } from "./translation-file.js";

export interface ExtractOptions {
  readonly to: readonly string[];
  readonly from?: string;
  readonly format?: string;
  readonly out?: string;
  readonly screenshots?: string;
}

/** `translate extract`: a file for each language, with the translations there are. A file that is there already is brought up to date, and nothing of it is lost. */
export function extract(file: string, options: ExtractOptions, { print }: Output): ExitCode {
  const form = readForm(file);
  const from = sourceLanguage(form, options.from);
  const format = options.format ?? "xliff";
  if (!isFormat(format)) throw new UsageError(`--format is xliff or csv, not '${format}'.`);
  const asked = options.to.flatMap((each) => each.split(",")).map(languageTag);
  const languages = asked.length ? asked : form.languages.filter((tag) => tag !== from);
  if (!languages.length) throw new UsageError("Which language? Name it with --to, as in --to fr.");
  if (languages.includes(from))
    throw new UsageError(`The form is written in '${from}': name another with --to.`);
  const { extension, write } = FORMATS[format];
  // Everything is read before anything is written.
  const written = languages.map((to) => {
    const path = join(options.out ?? dirname(file), `${basename(baseOf(file))}.${to}.${extension}`);
    const before = existsSync(path) ? readTranslations(readBytes(path), path) : undefined;
    return { to, path, ...extracted(form, { from, to, ...screenshots(options.screenshots) }, before) };
  });
  for (const { to, path, translations, stale } of written) {
    writeWhole(path, write(translations));
    for (const { text, unit } of stale)
      print(
        findingLine(
          {
            pointer: text.pointer,
            language: to,
            kind: "stale",
            message: `The words have changed to ${shown(text.source)} since they were translated as ${shown(unit.target)}. The old translation stands beside them in ${path}.`,
          },
          form,
        ),
      );
    const all = translations.units.filter(({ gone }) => !gone);
    const open = all.filter((unit) => !isTranslated(unit)).length;
    print(
      `${path}: ${all.length} texts for ${languageWords(to)}, ${open ? `${open} to translate` : "all translated"}.`,
    );
  }
  return written.some(({ stale }) => stale.length) ? 1 : 0;
}

const PICTURES = ["png", "webp", "jpg", "jpeg"];
/** A folder of pictures named after the ids of pages. */
const screenshots = (folder: string | undefined): { screenshotOf?: (page: string) => string | undefined } =>
  folder === undefined
    ? {}
    : {
        screenshotOf: (page) =>
          PICTURES.map((extension) => `${page}.${extension}`).find((name) => existsSync(join(folder, name))),
      };

interface Languages {
  readonly from: string;
  readonly to: string;
  readonly screenshotOf?: (page: string) => string | undefined;
}

/** The words of a form with what the form and an earlier file know of their translation. */
export function extracted(
  { id, source }: Pick<FormFile, "id" | "source">,
  languages: Languages,
  before: TranslationFile | undefined,
): { translations: TranslationFile; stale: readonly { text: Aligned["text"]; unit: Unit }[] } {
  const { texts, gone } = align(formTexts(source.value, languages), before?.units ?? []);
  const stale = texts.flatMap(({ text, stale: unit }) =>
    unit && isTranslated(unit) && !translatedAnew(text, unit) ? [{ text, unit }] : [],
  );
  return {
    stale,
    translations: {
      form: id,
      sourceLanguage: languages.from,
      targetLanguage: languages.to,
      units: [
        ...texts.map(unitOf),
        ...gone
          .filter((unit) => unit.target !== "" || unit.previous)
          .map((unit) => ({ ...unit, gone: true })),
      ],
    },
  };
}

/** The form has other words in both languages than the file: somebody who changed one changed the other. */
const translatedAnew = ({ target }: Aligned["text"], { target: before, previous }: Unit): boolean =>
  target !== undefined && target !== before && target !== previous?.target;

function unitOf({ text, unit, stale }: Aligned): Unit {
  const { id, source, target = "", context, limit } = text;
  const known = unit ?? stale;
  const base = {
    id,
    source,
    context,
    ...(limit !== undefined && { limit }),
    ...(known?.comment !== undefined && { comment: known.comment }),
  };
  const translated = { ...base, target, state: target ? ("translated" as const) : ("initial" as const) };
  if (unit && isTranslated(unit)) {
    const { previous, state } = unit;
    return { ...base, target: unit.target, state, ...(previous && { previous }) };
  }
  if (!known) return translated;
  if (translatedAnew(text, known)) return translated;
  const previous =
    stale && isTranslated(stale) ? { source: stale.source, target: stale.target } : known.previous;
  return { ...base, target: "", state: "initial", ...(previous && { previous }) };
}
