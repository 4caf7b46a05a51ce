/** Which keys answer a control: from a definition, the answers wanted and what the control says of itself. Nothing here knows a browser. */
import { inLanguage, type AnswerField, type Definition, type Field, type Text } from "@diwan/core";
import { flatten } from "@diwan/fields/answers";
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

/** The part of the answer a control holds: `day` of a date, `postcode` of an address, `""` of a single box. */
export const partOf = (id: string, path: string, prefix: string): string =>
  id.slice(`${prefix}${path.replaceAll("/", "-")}-`.length);

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
  prefix: string,
  anew = false,
): Deed {
  const value = answerAt(answers, active.path);
  const part = partOf(active.id, active.path, prefix);
  const text = (entry: unknown): Deed =>
    entry === undefined || (active.value && !anew) ? PASS : { do: "type", value: String(entry) };
  const figures = (entry: unknown): Deed =>
    text(entry === undefined ? undefined : inDigitsOf(language, String(entry)));
  switch (field.type) {
    case "radios":
      return value === undefined || active.checked ? PASS : { do: "choose", value: String(value) };
    case "yes-no":
      return value === undefined || active.checked ? PASS : { do: "choose", value: value ? "yes" : "no" };
    case "checkboxes":
      return (Array.isArray(value) && value.includes(active.value)) === active.checked
        ? PASS
        : { do: "press" };
    case "consent":
      return (value === true) === active.checked ? PASS : { do: "press" };
    case "select":
      return value === undefined || active.value === value ? PASS : { do: "select", value: String(value) };
    case "number":
    case "money":
    case "phone":
      return figures(value);
    case "date": {
      // A date that is none is given by its boxes.
      if (typeof value === "object") return figures((value as { [part: string]: unknown })[part]);
      const [year, month, day] = value === undefined ? [] : String(value).split("-").map(Number);
      return figures({ year, month, day }[part]);
    }
    case "name":
    case "address": {
      const entry = (value as { [part: string]: unknown } | undefined)?.[part];
      if (active.tag !== "select") return text(entry);
      return entry === undefined || active.value === entry ? PASS : { do: "select", value: String(entry) };
    }
    default:
      return text(value);
  }
}

const ONE_BOX = new Set(["text", "textarea", "email", "phone", "number", "money", "select", "consent"]);

/** What the control must be called, so that somebody who cannot see it knows what is asked; `""` when any name will do. */
export const expectedName = (field: AnswerField, definition: Definition, language: string): string =>
  ONE_BOX.has(field.type) ? wordsOf(field.label, definition, language) : "";
