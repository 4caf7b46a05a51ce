import type { Words } from "./messages/catalogue.js";
import type { MessageParams } from "./locale.js";

/** Letters, digits and marks of right-to-left scripts. */
const RTL = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc";
const foreignTo = { ltr: new RegExp(`[${RTL}]`), rtl: new RegExp(`[^${RTL}\\s]`) };

/**
 * `value` between a first-strong isolate and its end (UAX #9), when its direction could disturb the sentence around it: "ABC-1 (old)" inside
 * Arabic would otherwise lose its bracket to the other side. Words of the sentence's own direction stay as they are.
 */
export const isolate = (value: string, dir: "ltr" | "rtl"): string =>
  foreignTo[dir].test(value) ? `\u2068${value}\u2069` : value;

/**
 * Fills the `{name}`s of a message. An unknown name is left standing, so that a mistake is seen. Digits a translator wrote ("from 1 to 12") become the
 * locale's, so that one page never shows two kinds.
 */
export function fill(
  words: Words,
  params: MessageParams,
  dir: "ltr" | "rtl",
  number: (value: number) => string,
  plural: (count: number) => Intl.LDMLPluralRule,
): string {
  const text = typeof words === "string" ? words : (words[plural(Number(params["count"]))] ?? words.other);
  return text.replace(/\{(\w+)\}|\d/g, (whole, name?: string) => {
    const value = name ? params[name] : Number(whole);
    if (typeof value === "number") return number(value);
    return typeof value === "string" ? isolate(value, dir) : whole;
  });
}
