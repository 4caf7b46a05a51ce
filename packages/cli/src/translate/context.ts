import { keysOf, pointerOf, valueAt } from "@diwan/core/parse";
import type { Text } from "@diwan/core";
import { inLanguage } from "@diwan/core";
import type { Context } from "./translation-file.js";

const BUTTON = /\/item\/(add|addFirst|change|remove)$/;

/** Kinds of text by the end of their pointer, indexes as `#`, names and codes as they are; the first that fits. */
const KINDS: readonly (readonly [end: RegExp, text: string, note?: string])[] = [
  [/^\/title$/, "title of the form", "It names the document and the tab of the browser, too."],
  [/^\/intro$/, "introduction of the form"],
  [/^\/privacy\/purpose$/, "what the answers are used for"],
  [/^\/contact$/, "where to get help, shown on every page"],
  [/^\/declaration\/title$/, "heading of the declaration"],
  [/^\/declaration\/text$/, "what the citizen declares", "These words bind the citizen legally."],
  [/^\/declaration\/agree$/, "words beside the box to tick that agrees to the declaration"],
  [/^\/confirmation\/title$/, "heading after the form was sent"],
  [/^\/confirmation\/next$/, "what happens after the form was sent"],
  [/^\/summary\/\d+\/label$/, "name of a value worked out from the answers"],
  [/^\/pages\/\d+\/title$/, "heading of the page"],
  [/^\/pages\/\d+\/intro$/, "introduction of the page"],
  [/\/rules\/\d+\/message$/, "error message", "Shown when the answers do not fit together."],
  [/\/messages\/[^/]+$/, "error message"],
  [
    /\/called$/,
    "the question inside a sentence",
    "It stands in sentences such as “Enter your full name”: write it as in the middle of a sentence, in the form a verb such as “enter” asks for.",
  ],
  [/\/item\/count(\/[^/]+)?$/, "how many items the list has"],
  [BUTTON, "button"],
  [/\/item\/ask$/, "question before an item is removed"],
  [/\/item(\/title)?$/, "what one item of the list is called", "Its number is added: “Vehicle 2”."],
  [/\/help\/title$/, "what opens the help"],
  [/\/help\/text$/, "help"],
  [/\/hint$/, "hint"],
  [/\/prefix$/, "stands before the box"],
  [/\/suffix$/, "stands after the box"],
  [/\/divider$/, "word between the options", "Such as “or”."],
  [/\/(options|rows|columns)\/\d+\/label$/, "answer to choose"],
  [/\/units\/\d+\/label$/, "unit to choose"],
  [/\/declaration$/, "what the citizen signs", "These words bind the citizen legally."],
  [/\/reason$/, "why the position of the device is asked for"],
  [/\/alt$/, "what a picture shows, for those who do not see it"],
  [/\/(low|high|labels\/\d+)$/, "end or step of a scale"],
  [/\/label$/, "question"],
];
/** Longer than that, a translation may not fit on a button; short ones may always have 30 characters. The same as for the words of Diwan itself. */
const LIMIT_FACTOR = 2.5,
  ALWAYS_ALLOWED = 30;
export const limitOf = (pointer: string, source: string): number | undefined =>
  BUTTON.test(pointer) ? Math.max(ALWAYS_ALLOWED, Math.floor([...source].length * LIMIT_FACTOR)) : undefined;

export interface ContextOptions {
  /** Language of the context. */
  readonly language: string;
  /** Name of the picture of a page by its id, where there is one. */
  readonly screenshotOf?: (page: string) => string | undefined;
}

/** What a translator must know of the text at a pointer. */
export function contextOf(
  root: unknown,
  pointer: string,
  source: string,
  { language, screenshotOf }: ContextOptions,
): Context {
  const words = (text: unknown): string | undefined =>
    typeof text === "string" || (typeof text === "object" && text !== null)
      ? inLanguage(text as Text, language, []) // the definition's shape was checked: an object here holds texts
      : undefined;
  const page = /^\/pages\/\d+/.exec(pointer)?.[0];
  // A page's own title needs no other.
  const title = page && pointer !== `${page}/title` && words(valueAt(root, `${page}/title`));
  const question = questionOf(root, pointer, words);
  const [, text, note] = KINDS.find(([end]) => end.test(pointer)) ?? [];
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  const option =
    pointer.endsWith("/hint") && words(valueAt(root, `${parent}/value`) && valueAt(root, `${parent}/label`));
  const code = /\/messages\/([^/]+)$/.exec(pointer)?.[1];
  const id = page && valueAt(root, `${page}/id`);
  const screenshot = typeof id === "string" ? screenshotOf?.(id) : undefined;
  const notes = [
    note,
    code && `Shown when the answer has the error “${code}”.`,
    /\{\{|\{(number|count)\}/.test(source) &&
      "Keep what stands between braces as it is; it is filled in. Only words in quotation marks within it are translated.",
    /\*\*|\]\(|^- |^\d\. /m.test(source) && "Keep the Markdown: **strong**, [words](address), lists.",
  ].filter(Boolean);
  return {
    ...(title && { page: title }),
    ...(question && { question }),
    text: kindOf(text ?? `“${keysOf(pointer).at(-1)}”`, option),
    ...(notes.length && { note: notes.join(" ") }),
    ...(screenshot && { screenshot }),
  };
}

/** A hint of an answer to choose says of which. */
const kindOf = (text: string, option: string | false | undefined): string =>
  option ? `${text} of the answer “${option}”` : text;

/** The label of the innermost question around a text. */
function questionOf(
  root: unknown,
  pointer: string,
  words: (text: unknown) => string | undefined,
): string | undefined {
  const keys = keysOf(pointer);
  for (let length = keys.length - 1; length > 0; length--) {
    const at = pointerOf(keys.slice(0, length));
    if (typeof valueAt(root, `${at}/name`) !== "string") continue;
    const label = valueAt(root, `${at}/label`);
    if (label !== undefined) return words(label);
  }
  return undefined;
}
