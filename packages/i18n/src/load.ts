import { createLocale } from "./create-locale.js";
import { wordsOf } from "./generated/index.js";
import { shippedLanguages } from "./generated/languages.js";
import type { Locale } from "./locale.js";
import type { Group } from "./messages/index.js";

/** The catalogue for a tag: itself, then with ever less of it (`ar-Arab-SA`, `ar-Arab`, `ar`: RFC 4647 lookup), then English. */
export function catalogueFor(tag: string): string {
  for (let rest = tag; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-"))))
    if (shippedLanguages.includes(rest)) return rest;
  return "en";
}

/** Host pages write `en_GB`, `AR-sa` and worse into `lang`; what is no tag at all means English. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}

/** A tag in the language that its own is a variety of (`ary-MA` → `ar-MA`), for whoever has nothing in its own; any other tag as it is. */
export const widen = async (tag: string): Promise<string> =>
  // Few ask for such a language: the table is fetched for them alone.
  (await import("./macrolanguages.js")).inMacrolanguage(tag);

/** Loads the words of more groups into a locale made by `loadLocale`, e.g. the address labels when the first address is shown. */
export async function loadMessages(locale: Locale, ...groups: Group[]): Promise<void> {
  const language = catalogueFor(locale.language);
  for (const { default: messages } of await Promise.all(groups.map((group) => wordsOf(language, group))))
    locale.add(messages);
}

/** A locale for a BCP 47 tag with the words of `groups` (by default what the first page needs). Each language and group is fetched only when asked for. */
export async function loadLocale(tag: string, groups: readonly Group[] = ["base"]): Promise<Locale> {
  tag = canonical(tag);
  if (!/^en\b/.test(tag) && catalogueFor(tag) === "en") tag = await widen(tag);
  const language = catalogueFor(tag);
  // Without a catalogue of its own a language is written in English throughout: dates and digits of another language inside English words would mislead.
  const locale = createLocale(tag.split("-")[0] === language.split("-")[0] ? tag : language, {}, language);
  await loadMessages(locale, ...groups);
  return locale;
}
