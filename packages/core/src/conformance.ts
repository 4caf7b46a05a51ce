/**
 * Runs the cases of `packages/core/conformance`: what any implementation of a Diwan form must make of a definition, answers and a clock. Pure, so
 * that browsers and servers can both be held to it. The format is described in the README beside the cases.
 */
import type { AnswerTypes } from "./answer-type.js";
import { canonicaliseAll } from "./canonicalise-all.js";
import { compileForm } from "./compile.js";
import { needTypes } from "./need-types.js";
import type { Answer, Answers, Definition, Field, Problem } from "./definition.js";
import { isAnswerField, itemFields, revealed } from "./fields.js";
import { createSession } from "./create-session.js";
import { findWarnings } from "./find-warnings.js";
import { answerInText } from "./texts/answer-in-text.js";
import { loadTextCompiler } from "./texts/text-compiler.js";
import { textParts } from "./texts/text-parts.js";

export interface ConformanceCase {
  readonly name: string;
  readonly definition: Definition;
  /** What was entered: canonical, or raw where it cannot be read. */
  readonly answers: Answers;
  /** RFC 3339 instant. */
  readonly now: string;
  readonly timeZone: string;
  readonly expect: CaseOutcome;
  /** Words with answers in them. A server that shows no words need not give them. */
  readonly texts?: readonly CaseText[];
}

/** Words with answers in them, as those of the question at `path` (by default, as the form's own), and what each answer is: its fallback, or `null`, where there is none. */
export interface CaseText {
  readonly text: string;
  readonly path?: string;
  readonly values: readonly Answer[];
}

/** What an implementation makes of a case. */
export interface CaseOutcome {
  /** Ids of the pages on the path, in order. */
  readonly pages: readonly string[];
  /** Paths of the fields shown, in order. */
  readonly shown: readonly string[];
  /** Those that are decided. */
  readonly calculations: { readonly [name: string]: Answer };
  /** In order of the form. */
  readonly problems: readonly Problem[];
  /** What rules of the level `"warning"` doubt, in order of the form; absent where nothing is doubted. */
  readonly warnings?: readonly Problem[];
  /** Answers to send; `null` when there are problems. */
  readonly payload: { readonly [name: string]: Answer } | null;
}

/** The older name of `CaseOutcome`, kept for one version. */
export type { CaseOutcome as Outcome };

/** The answers in the words of a case, as in its `texts`. */
export async function runTexts(
  { definition, answers, now, timeZone, texts = [] }: Omit<ConformanceCase, "expect" | "name">,
  types: AnswerTypes,
): Promise<readonly (readonly Answer[])[]> {
  await loadTextCompiler({ ...definition, title: texts.map(({ text }) => text).join(" ") });
  const session = createSession(await compileForm(definition, { types }), {
    answers,
    defaults: false,
    now: () => new Date(now),
    timeZone,
  });
  return texts.map(({ text, path = "" }) =>
    textParts(text).flatMap((part) =>
      typeof part === "string" ? [] : [answerInText(session, path, part)?.value ?? part.fallback ?? null],
    ),
  );
}

/** What this implementation makes of a case, with the answer types handed in; equal to `expect` when it conforms. */
export async function runCase(
  { definition, answers, now, timeZone }: Omit<ConformanceCase, "expect" | "name">,
  types: AnswerTypes,
): Promise<CaseOutcome> {
  needTypes(types, "runCase");
  const session = createSession(await compileForm(definition, { types }), {
    answers,
    defaults: false,
    now: () => new Date(now),
    timeZone,
  });
  canonicaliseAll(session);
  const shown: string[] = [];
  const visit = (fields: readonly Field[], base: string): void =>
    fields.filter(isAnswerField).forEach((field) => {
      const path = `${base}/${field.name}`;
      if (session.isShown(path)) shown.push(path);
      const items = itemFields(field, types);
      if (items) for (let at = 0; at < session.size(path); at++) visit(items, `${path}/${at}`);
      for (const [, under] of revealed(field, types)) visit(under, base);
    });
  for (const page of session.pages) visit(page.fields, "");
  const problems = session.validateAll();
  const warnings = findWarnings(session);
  const names = Object.keys(definition.calculations ?? {});
  return {
    pages: session.pages.map((page) => page.id),
    shown,
    problems,
    ...(warnings.length && { warnings }),
    // Calculations are JSON.
    calculations: Object.fromEntries(
      names.flatMap((name) => {
        const value = session.calculation(name);
        return value === undefined ? [] : [[name, value as Answer]];
      }),
    ),
    payload: problems.length
      ? null
      : session.submission({ language: definition.languages[0] ?? "en", key: "conformance" }).answers,
  };
}
