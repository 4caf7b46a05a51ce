import { isBlank } from "@diwan/core";
import { cleanText } from "@diwan/i18n";
import type { Entries } from "./field.js";

/** What stands in the box of a part that is no words, such as a day: trimmed, and "" where nothing in it can be seen. */
export const boxOf = (entries: Entries, part: string): string => {
  const text = cleanText(entries[part]?.[0] ?? "");
  return isBlank(text) ? "" : text;
};

/** One part of an answer that is an object of strings; "" when it is not there. */
export const partOf = (value: unknown, part: string): string => {
  // Any object may be read by key; what it holds is checked.
  const text =
    typeof value === "object" && value ? (value as { readonly [part: string]: unknown })[part] : undefined;
  return typeof text === "string" ? text : "";
};

/**
 * Autofill tokens of one part: "section-blue shipping name" and "given-name" make "section-blue shipping given-name" (HTML, "Autofill").
 * `wholes` are the tokens that may stand for the whole answer, "" for none but its section; anything else gives the parts no token.
 */
export const partAutocomplete = (
  group: string | undefined,
  wholes: readonly string[],
  token: string | undefined,
): string | undefined => {
  if (group === undefined || group === "off") return group;
  const tokens = group.split(/\s+/).filter(Boolean);
  const sections = tokens.filter((one) => /^(section-.+|shipping|billing)$/.test(one));
  const whole = tokens.filter((one) => !sections.includes(one)).join(" ");
  return token && wholes.includes(whole) ? [...sections, token].join(" ") : undefined;
};
