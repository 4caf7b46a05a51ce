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
  "alt",
  "low",
  "reason",
  "entry",
  "high",
  "caption",
  "labelsTitle",
  "empty",
]);
/** Properties that hold a list of them. */
const LISTS = new Set(["labels", "cells"]);
/** Never looked into: answers and names are not words. */
const OTHER = new Set(["default", "calculations", "parts", "countries", "languages"]);
/** An agency's own type has these words and properties nobody else can validate. */
const COMMON = new Set(["label", "called", "hint", "help", "rules", "messages"]);

/** Words for people and where they stand. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: Text;
  /** It need not be in every language of the form: a plural form that only some have. */
  readonly isPartial?: boolean;
  /** It may hold a `{number}` or `{count}`, which is filled in. */
  readonly takesNumbers?: boolean;
}

/** What an item of a list is called, or all that is said of it (packages/fields/src/list). */
const itemTexts = (item: object, path: readonly PropertyKey[]): PlacedText[] =>
  Object.entries(item).flatMap(([key, value]) =>
    key === "count" && isObject(value) && Object.hasOwn(value, "other")
      ? Object.entries(value).flatMap(([form, text]) =>
          asText(text, [...path, key, form]).map((each) => ({
            ...each,
            takesNumbers: true,
            ...(form !== "other" && { isPartial: true }),
          })),
        )
      : asText(value, [...path, key]).map((each) =>
          key === "title" ? each : { ...each, takesNumbers: true },
        ),
  );

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
    if (key === "item" && isObject(value) && Object.hasOwn(value, "title")) return itemTexts(value, here);
    if (LISTS.has(key) && Array.isArray(value))
      return value.flatMap((text, index) => asText(text, [...here, index]));
    // A form's own is an object of texts; a question's is one.
    if (key === "declaration" && Object.hasOwn(at, "type")) return asText(value, here);
    return WORDS.has(key) ? asText(value, here) : texts(value, here);
  });
}
const asText = (value: unknown, path: readonly PropertyKey[]): PlacedText[] =>
  typeof value === "string" || isObject(value) ? [{ pointer: pointerOf(path), text: value as Text }] : []; // the shape is validated already: an object here holds texts
