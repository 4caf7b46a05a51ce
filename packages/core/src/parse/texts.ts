import type { Text } from "../definition.js";
import { isObject, pointerOf } from "./pointer.js";

/** Properties that hold words for people, wherever they stand in a definition. */
const WORDS = new Set([
  "title",
  "intro",
  "label",
  "called",
  "hint",
  "text",
  "message",
  "prefix",
  "suffix",
  "item",
  "divider",
  "purpose",
  "agree",
  "next",
  "contact",
]);
/** Never looked into: answers and names are not words. */
const OTHER = new Set(["default", "calculations", "parts", "countries", "languages"]);
/** An agency's own type has these words and properties nobody else can validate. */
const COMMON = new Set(["label", "called", "hint", "help", "rules", "messages"]);

/** Words for people and where they stand. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: Text;
}

/** Every text of a definition. */
export function texts(at: unknown, path: readonly PropertyKey[] = []): PlacedText[] {
  if (Array.isArray(at)) return at.flatMap((each, index) => texts(each, [...path, index]));
  if (!isObject(at)) return [];
  const custom = typeof at["type"] === "string" && at["type"].includes(":");
  return Object.entries(at).flatMap(([key, value]) => {
    const here = [...path, key];
    if (OTHER.has(key) || (custom && !COMMON.has(key))) return [];
    if (key === "messages" && isObject(value))
      return Object.entries(value).flatMap(([code, text]) => asText(text, [...here, code]));
    return WORDS.has(key) ? asText(value, here) : texts(value, here);
  });
}
const asText = (value: unknown, path: readonly PropertyKey[]): PlacedText[] =>
  typeof value === "string" || isObject(value) ? [{ pointer: pointerOf(path), text: value as Text }] : []; // the shape is validated already: an object here holds texts
