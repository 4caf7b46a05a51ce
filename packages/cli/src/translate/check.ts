import { existsSync } from "node:fs";
import { languageWords } from "@diwan/core/parse";
import type { ExitCode, Output } from "../command.js";
import { readBytes } from "../files.js";
import { align, type Aligned } from "./align.js";
import { findingLine, shown, type Finding } from "./finding.js";
import { baseOf, readForm, sourceLanguage, type FormFile } from "./form-file.js";
import { FORMATS, readTranslations, targetOf } from "./formats.js";
import { formTexts } from "./form-texts.js";
import { doubtOf, refusalOf } from "./refusal.js";
import { combined, isTranslated, type TranslationFile } from "./translation-file.js";

export interface CheckOptions {
  readonly from?: string;
}

/** `translate check`: what lacks a translation, has an old one, or has one that cannot be right. Nothing is written. */
export function check(
  file: string,
  files: readonly string[],
  { from: asked }: CheckOptions,
  { print }: Output,
): ExitCode {
  const form = readForm(file);
  const from = sourceLanguage(form, asked);
  const records = (files.length ? files : filesBeside(form)).map((path) => {
    const translations = readTranslations(readBytes(path), path);
    return { path, translations, to: targetOf(translations, path) };
  });
  const languages = new Set([
    ...form.languages.filter((tag) => tag !== from),
    ...records.map(({ to }) => to),
  ]);
  if (!languages.size) print(`${file}: the form is in ${languageWords(from)} alone.`);
  let wrong = false;
  for (const to of languages) {
    const own = records.filter((record) => record.to === to);
    const findings = findingsOf(
      form,
      from,
      to,
      own.map(({ translations }) => translations),
    );
    for (const finding of findings) print(findingLine(finding, form));
    const count = findings.filter(({ kind }) => kind !== "warning" && kind !== "changed").length;
    wrong ||= count > 0;
    const known = own.length
      ? ""
      : " There is no file of translations, so nobody can tell whether the words have changed since.";
    print(`${file}: ${languageWords(to)}: ${count ? `${count} to see to` : "complete"}.${known}`);
  }
  return wrong ? 1 : 0;
}

/** Those that `extract` wrote beside the form. */
const filesBeside = ({ file, languages }: FormFile): readonly string[] =>
  languages
    .flatMap((tag) => Object.values(FORMATS).map(({ extension }) => `${baseOf(file)}.${tag}.${extension}`))
    .filter((path) => existsSync(path));

function findingsOf(
  form: FormFile,
  from: string,
  to: string,
  files: readonly TranslationFile[],
): readonly Finding[] {
  const { texts } = align(formTexts(form.source.value, { from, to }), combined(files));
  return texts.flatMap((aligned) =>
    stateOf(aligned).map(([kind, message]): Finding => ({
      pointer: aligned.text.pointer,
      language: to,
      kind,
      message,
    })),
  );
}

function stateOf({ text, unit, stale }: Aligned): readonly (readonly [Finding["kind"], string])[] {
  const { source, target } = text;
  const old = stale && isTranslated(stale) ? stale : undefined;
  // After another extract the old translation stands beside the new words.
  const before = unit && !isTranslated(unit) ? unit.previous : old;
  if (before && (target === undefined || target === before.target))
    return [
      [
        "stale",
        `${shown(before.target)} is the translation of ${shown(before.source)}, and the words are ${shown(source)} now.`,
      ],
    ];
  if (target === undefined)
    return [
      unit && isTranslated(unit)
        ? ["missing", `${shown(source)} is translated as ${shown(unit.target)}, but not merged yet.`]
        : ["missing", `${shown(source)} is not translated.`],
    ];
  const refusal = refusalOf(text, target);
  if (refusal !== undefined) return [["refused", `${shown(target)}: ${refusal}`]];
  const doubt = doubtOf(text, target);
  const other = unit && isTranslated(unit) && unit.target !== target;
  return [
    ...(doubt === undefined ? [] : [["warning", `${shown(target)}: ${doubt}`] as const]),
    ...(other
      ? [
          [
            "changed",
            `The form says ${shown(target)}, and the file of translations ${shown(unit.target)}.`,
          ] as const,
        ]
      : []),
  ];
}
