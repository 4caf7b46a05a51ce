/** Which keys answer a control: from a definition, the answers wanted and what the control says of itself. Nothing here knows a browser. */
import { inLanguage, type AnswerField, type Definition, type Field, type Text } from "@diwan/core";
import { flatten } from "@diwan/fields/answers";
import { controlsFor } from "@diwan/fields/controls";
import { WHOLE } from "../../packages/fields/src/entries.js";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import type { Active } from "./driver/index.js";

/** What to do at a control: type, press Space, move through options until one has this value, or pass on. */
export type Deed =
  | { readonly do: "type" | "choose" | "select"; readonly value: string }
  | { readonly do: "press" }
  | { readonly do: "pass" };

const PASS: Deed = { do: "pass" };

/** The field at an answer's path, `/vehicles/0/plate`. */
export function fieldAt(definition: Definition, path: string): AnswerField {
  let fields: readonly Field[] = definition.pages.flatMap((page) => page.fields);
  let found: AnswerField | undefined;
  for (const part of path.slice(1).split("/")) {
    if (/^\d+$/.test(part)) continue;
    found = flatten(fields).find(({ name }) => name === part);
    // Only lists have fields of their own; the index signature of home-made types hides that.
    fields = (found as { fields?: readonly Field[] } | undefined)?.fields ?? [];
  }
  if (!found) throw new Error(`no field at ${path}`);
  return found;
}

/** The answer at a path of a payload. */
export function answerAt(answers: unknown, path: string): unknown {
  return path
    .slice(1)
    .split("/")
    .reduce((value: unknown, part) => (value as { [part: string]: unknown } | undefined)?.[part], answers); // objects and arrays all the way
}

/** A problem as a suite says it, `code` or `/part code`, of the field at a path. */
export const problemAt = (path: string, problem: string): string =>
  problem.startsWith("/") ? `${path}${problem}` : `${path} ${problem}`;

/** The part of the answer a control holds: `day` of a date, a row of a matrix, all of it in a single box or group of options. */
export const partOf = (control: string, path: string): string => control.slice(path.length) || WHOLE;

const ARABIC = "٠١٢٣٤٥٦٧٨٩";
/** A canonical number as people of the language write it. */
export const inDigitsOf = (language: string, number: string): string =>
  language === "ar"
    ? number.replace(/\d/g, (digit) => ARABIC[Number(digit)] ?? digit).replace(".", "٫")
    : number;

/** Words of the definition. */
export const wordsOf = (text: Text | undefined, definition: Definition, language: string): string =>
  text === undefined ? "" : inLanguage(text, language, definition.languages);

/** What answers this control, so that the whole becomes `answers`. A control that holds an answer already is passed, unless it is to be typed anew. */
export function deedFor(
  active: Active,
  field: AnswerField,
  answers: unknown,
  language: string,
  anew = false,
): Deed {
  const answer = answerAt(answers, active.path);
  const entries = answer === undefined ? undefined : controlsFor(answer, field);
  const strings = entries?.[partOf(active.control, active.path)] ?? [];
  const [entry] = strings;
  if (active.role === "checkbox")
    return strings.includes(active.value) === active.checked ? PASS : { do: "press" };
  if (entry === undefined) return PASS;
  if (active.role === "radio")
    return active.checked && (!anew || active.value === entry) ? PASS : { do: "choose", value: entry };
  if (active.tag === "select") return active.value === entry ? PASS : { do: "select", value: entry };
  if (active.value && !anew) return PASS;
  if (!suites[field.type]?.isNumeric) return { do: "type", value: entry };
  // "1.555" in place of a number is in doubt only as it stands: with an Arabic mark it can be read in one way.
  const isInDoubt = typeof answer === "string" && field.type === "number" && /\.\d{3}$/.test(entry);
  return { do: "type", value: isInDoubt ? entry : inDigitsOf(language, entry) };
}

/** What the control must be called, so that somebody who cannot see it knows what is asked; `""` when any name will do. */
export const expectedName = (field: AnswerField, definition: Definition, language: string): string =>
  suites[field.type]?.isNamedByLabel ? wordsOf(field.label, definition, language) : "";
