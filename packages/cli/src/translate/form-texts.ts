import { definitionTexts, keysOf, valueAt, pointerOf } from "@diwan/core/parse";
import { contextOf, limitOf, type ContextOptions } from "./context.js";
import type { Context } from "./translation-file.js";

/** One text of a form, as it is to be translated into one language. */
export interface FormText {
  readonly id: string;
  /** Where it stands, without the language. There may be nothing yet: a plural form that only the other language has. */
  readonly pointer: string;
  readonly source: string;
  /** The translation that the form has. */
  readonly target?: string;
  readonly context: Context;
  readonly limit?: number;
  /** It may hold a `{number}` or `{count}`. */
  readonly takesNumbers: boolean;
  /** The plural form (CLDR) it is. */
  readonly plural?: string;
}

export interface FormTextOptions extends Omit<ContextOptions, "language"> {
  readonly from: string;
  readonly to: string;
}

const PLURAL = /^(.*\/count)\/(zero|one|two|few|many|other)$/;

/** The words of a form in the language it is translated from, in the order of the file. */
export function formTexts(root: unknown, { from, to, screenshotOf }: FormTextOptions): readonly FormText[] {
  const ids = idMaker(root);
  const make = (pointer: string, source: string, more: Partial<FormText> = {}): readonly FormText[] => {
    const target = inTag(valueAt(root, pointer), to);
    const limit = limitOf(pointer, source);
    return [
      {
        id: ids(pointer),
        pointer,
        source,
        ...(target !== undefined && { target }),
        context: contextOf(root, pointer, source, { language: from, ...(screenshotOf && { screenshotOf }) }),
        ...(limit !== undefined && { limit }),
        takesNumbers: false,
        ...more,
      },
    ];
  };
  return definitionTexts(root).flatMap(({ pointer, text, takesNumbers = false }) => {
    const [, group, form] = (takesNumbers && PLURAL.exec(pointer)) || [];
    if (group === undefined || form === undefined) {
      // One text for all languages may stay one where it is a sign or a number; a text for each needs another.
      if (typeof text === "string" && !/\p{L}/u.test(text)) return [];
      const source = typeof text === "string" ? text : inTag(text, from);
      return source === undefined ? [] : make(pointer, source, { takesNumbers });
    }
    // All forms are made where the one stands that every language has.
    if (form !== "other") return [];
    return pluralForms(to).flatMap((plural) => {
      const at = `${group}/${plural}`;
      const source = inSource(valueAt(root, at), from) ?? inSource(text, from);
      if (source === undefined) return [];
      const made = make(at, source, { takesNumbers, plural });
      return made.map((each) => ({ ...each, context: { ...each.context, note: pluralNote(each, to) } }));
    });
  });
}

const inTag = (text: unknown, tag: string): string | undefined => {
  const words: unknown =
    typeof text === "object" && text !== null && Object.hasOwn(text, tag)
      ? (text as { [tag: string]: unknown })[tag]
      : undefined; // an object, just checked
  return typeof words === "string" && words.trim() !== "" ? words : undefined;
};
const inSource = (text: unknown, tag: string): string | undefined =>
  typeof text === "string" ? text : inTag(text, tag);

const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;

/** Plural forms of a language in the order of CLDR, which not every version of Node keeps to; where the platform does not know the language, one and other. */
export function pluralForms(language: string): readonly string[] {
  const known = Intl.PluralRules.supportedLocalesOf(language).length > 0;
  const { pluralCategories } = new Intl.PluralRules(known ? language : "en").resolvedOptions();
  return FORMS.filter((form) => pluralCategories.includes(form));
}

const MOST_COUNTED = 1000,
  EXAMPLES = 5;
function pluralNote({ context, plural }: FormText, language: string): string {
  const [known = "en"] = Intl.PluralRules.supportedLocalesOf(language);
  const rules = new Intl.PluralRules(known);
  const counts: number[] = [];
  for (let count = 0; count <= MOST_COUNTED && counts.length < EXAMPLES; count++)
    if (rules.select(count) === plural) counts.push(count);
  const used = counts.length ? `numbers such as ${counts.join(", ")}` : "numbers with decimals";
  return [`For ${used}.`, context.note].filter(Boolean).join(" ");
}

/** Letters that an id of XLIFF may have (XML's NMTOKEN); the dot stands between the parts. */
const idPart = (key: string): string =>
  key.replace(/[^\w-]/gu, (letter) => `:${letter.codePointAt(0)?.toString(16)}:`) || ":";

/** Names texts by what is stable in a form: the ids of pages, the names of questions, the values of options; and tells two of the same name apart. */
function idMaker(root: unknown): (pointer: string) => string {
  const given = new Map<string, string>();
  return (pointer) => {
    const keys = keysOf(pointer);
    const parts = keys.map((key, depth) => {
      const parent = valueAt(root, pointerOf(keys.slice(0, depth)));
      return Array.isArray(parent) ? stableKey(parent, Number(key)) : key;
    });
    const id = parts.map(idPart).join(".");
    let unique = id;
    for (let n = 2; (given.get(unique) ?? pointer) !== pointer; n++) unique = `${id}:${n}`;
    given.set(unique, pointer);
    return unique;
  };
}

/** What names an element of a list; else its kind and how many of that kind stand before it. */
function stableKey(list: readonly unknown[], index: number): string {
  const nameOf = (element: unknown): string | undefined =>
    ["id", "name", "value", "unit", "calculation"]
      .map((key) => valueAt(element, `/${key}`))
      .find((value): value is string => typeof value === "string");
  const typeOf = (element: unknown): string => {
    const type = valueAt(element, "/type");
    return typeof type === "string" ? type : "";
  };
  const element = list[index];
  const name = nameOf(element);
  if (name !== undefined) return name;
  const type = typeOf(element);
  const before = list
    .slice(0, index)
    .filter((each) => nameOf(each) === undefined && typeOf(each) === type).length;
  return [type, before + 1].filter(Boolean).join("-");
}
