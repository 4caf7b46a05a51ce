import { languageWords } from "@diwan/core/parse";
import { parseDefinition } from "@diwan/fields/parse";
import { UsageError, type ExitCode, type Output } from "../command.js";
import { readBytes, writeWhole } from "../files.js";
import { align } from "./align.js";
import { editDefinition, type NewWords } from "./edit-definition.js";
import { findingLine, shown, type Finding } from "./finding.js";
import { formTexts, type FormText } from "./form-texts.js";
import { readForm, sourceLanguage, type FormFile } from "./form-file.js";
import { readTranslations, targetOf } from "./formats.js";
import { doubtOf, refusalOf } from "./refusal.js";
import { combined, isTranslated, type TranslationFile, type Unit } from "./translation-file.js";

export interface MergeOptions {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  /** Adds a language although not every text is translated. */
  readonly partial?: boolean;
  readonly dryRun?: boolean;
}

/** `translate merge`: writes translations into a form. What is stale, broken or missing is listed and never written. */
export function merge(
  file: string,
  files: readonly string[],
  options: MergeOptions,
  { print }: Output,
): ExitCode {
  if (!files.length) throw new UsageError("merge needs a file of translations after that of the form.");
  const form = readForm(file);
  const inputs = files.map((path) => {
    const translations = readTranslations(readBytes(path), path);
    const to = targetOf(translations, path, options.to);
    const from = sourceLanguage(form, options.from ?? (translations.sourceLanguage || undefined));
    if (from === to) throw new UsageError(`${path} is in '${to}', the language that the form is written in.`);
    return { path, translations, to, from };
  });
  let json = form.json;
  let found: ExitCode = 0;
  for (const { path, translations } of inputs)
    if (translations.form && translations.form !== form.id)
      print(
        `${path}: these are words of the form '${translations.form}', and ${file} is '${form.id}'. Only the same texts are used.`,
      );
  for (const { path, units, to, from } of byLanguage(inputs)) {
    const merged = mergedInto(json, form, { units, from, to });
    for (const finding of merged.findings) print(findingLine(finding, form));
    for (const unit of merged.gone) print(`${path}: the form has no such text any more: ${shown(unit)}.`);
    const open = merged.findings.filter(({ kind }) => kind !== "changed" && kind !== "warning").length;
    const isNew = !form.languages.includes(to);
    if (open) found = 1;
    if (open && isNew && !options.partial) {
      print(
        `${path}: ${languageWords(to)} was not added, because ${open} ${open === 1 ? "text lacks" : "texts lack"} a translation that can be used. --partial adds it all the same; the form cannot be used until the rest is there.`,
      );
      continue;
    }
    json = merged.json;
    print(
      `${path}: ${merged.count} ${merged.count === 1 ? "text" : "texts"} in ${languageWords(to)} written${isNew ? ", and the language added" : ""}${open ? `, ${open} left` : ""}.`,
    );
  }
  const target = options.out ?? file;
  if (options.dryRun) print("Nothing was written (--dry-run).");
  else if (json !== form.json || target !== file) writeWhole(target, withMark(json, file));
  return found;
}

interface FileInput {
  readonly path: string;
  readonly translations: TranslationFile;
  readonly from: string;
  readonly to: string;
}

/** Several files of one language are one: each may have a part of it. */
function byLanguage(inputs: readonly FileInput[]): readonly (Input & { readonly path: string })[] {
  return [...new Set(inputs.map(({ to }) => to))].flatMap((to) => {
    const own = inputs.filter((input) => input.to === to);
    const [first] = own;
    return first
      ? [
          {
            path: own.map(({ path }) => path).join(", "),
            units: combined(own.map(({ translations }) => translations)),
            from: first.from,
            to,
          },
        ]
      : [];
  });
}

/** With the byte order mark that the file had. */
const withMark = (json: string, file: string): string =>
  readBytes(file)[0] === 0xef ? `\uFEFF${json}` : json;

interface Input {
  readonly units: readonly Unit[];
  readonly from: string;
  readonly to: string;
}
interface Merged {
  readonly json: string;
  readonly findings: readonly Finding[];
  /** Sources of texts that the form does not have. */
  readonly gone: readonly string[];
  /** How many texts were written. */
  readonly count: number;
}

/** A definition's text with the translations of a file. */
export function mergedInto(json: string, form: FormFile, { units, from, to }: Input): Merged {
  const { texts, gone } = align(formTexts(form.source.value, { from, to }), units);
  const findings: Finding[] = [];
  const add = (text: FormText, kind: Finding["kind"], message: string): void =>
    void findings.push({ pointer: text.pointer, language: to, kind, message });
  const usable: (NewWords & { readonly text: FormText })[] = [];
  for (const { text, unit, stale } of texts) {
    if (stale && isTranslated(stale) && stale.target !== text.target)
      add(
        text,
        "stale",
        `The words have changed from ${shown(stale.source)} to ${shown(text.source)}, so ${shown(stale.target)} is not used. Run extract and have it translated again.`,
      );
    else if (stale && isTranslated(stale))
      add(
        text,
        "stale",
        `${shown(stale.target)} is the translation of ${shown(stale.source)}, and the words are ${shown(text.source)} now.`,
      );
    else if (unit && isTranslated(unit)) {
      const refusal = refusalOf(text, unit.target);
      if (refusal !== undefined) add(text, "refused", `${shown(unit.target)}: ${refusal}`);
      else usable.push({ pointer: text.pointer, words: unit.target, text });
    } else if (text.target === undefined) add(text, "missing", `${shown(text.source)} is not translated.`);
  }
  const broken = brokenBy(json, from, to, usable);
  for (const { text, words } of usable) {
    const message = broken.get(text.pointer);
    if (message !== undefined) add(text, "refused", `${shown(words)}: ${message}`);
  }
  const good = usable.filter(({ pointer, words, text }) => !broken.has(pointer) && words !== text.target);
  for (const { text, words } of good) {
    const doubt = doubtOf(text, words);
    if (doubt !== undefined) add(text, "warning", `${shown(words)}: ${doubt}`);
    if (text.target !== undefined) add(text, "changed", `${shown(text.target)} became ${shown(words)}.`);
  }
  return {
    json: editDefinition(json, from, to, good),
    findings,
    gone: gone.filter(({ gone: known }) => !known).map(({ source }) => source),
    count: good.length,
  };
}

/** What words make of a form that was none of its mistakes before, by the pointer of the text: an expression nobody can read, say. */
function brokenBy(
  json: string,
  from: string,
  to: string,
  all: readonly NewWords[],
): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  const result = parseDefinition(editDefinition(json, from, to, all));
  if (result.ok) return wrong;
  const before = new Set(problemsOf(json));
  const pointers = new Map(all.map(({ pointer }) => [`${pointer}/${to}`, pointer]));
  for (const { pointer, message, severity } of result.problems) {
    const text = pointers.get(pointer);
    if (severity === "error" && text !== undefined && !before.has(`${pointer} ${message}`))
      wrong.set(text, message);
  }
  return wrong;
}

function problemsOf(json: string): readonly string[] {
  const result = parseDefinition(json);
  return result.ok ? [] : result.problems.map(({ pointer, message }) => `${pointer} ${message}`);
}
