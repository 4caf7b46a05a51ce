import { createLocale, scriptOf } from "./create-locale.js";
import { wordsOf } from "./generated/index.js";
import { withoutIntl } from "./generated/formats/languages.js";
import { shippedLanguages } from "./generated/languages.js";
import type { Locale } from "./locale.js";
import type { Group } from "./messages/index.js";

/** Host pages write `en_GB`, `AR-sa` and worse into `lang`; what is no tag at all means English. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Whether two languages are written in the same script (CLDR): `sr-ME` and `sr` are not. */
export const isSameScript = (one: string, other: string): boolean =>
  scriptOf(canonical(one)) === scriptOf(canonical(other));

/** The catalogue for a tag: itself, then with ever less of it (`ar-Arab-SA`, `ar-Arab`, `ar`: RFC 4647 lookup), never in another script, then English. */
export function catalogueFor(tag: string): string {
  for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, ""))
    if (shippedLanguages.includes(rest) && isSameScript(rest, tag)) return rest;
  return "en";
}

/**
 * A tag as one of `offered` can be found for it (`ary-MA` → `ar-MA`, `zh-HK` → `zh-Hant-HK`), for whoever is offered nothing in their own; any other tag as it is. What it
 * knows is fetched for those few.
 */
export const widen = async (tag: string, offered: readonly string[]): Promise<string> =>
  (await import("./macrolanguages.js")).nearestTag(canonical(tag), offered);

/** The catalogue for any tag, and the tag as formats and catalogue understand it. */
async function findCatalogue(tag: string): Promise<readonly [tag: string, language: string]> {
  const language = catalogueFor(tag);
  if (language !== "en" || /^en\b/.test(tag)) return [tag, language];
  const nearest = await widen(tag, shippedLanguages);
  const found = catalogueFor(nearest);
  // Without a catalogue of its own a language is written in English throughout: dates and digits of another language inside English words would mislead.
  return [found === "en" ? found : nearest, found];
}

/** Loads the words of more groups into a locale made by `loadLocale`, e.g. the address labels when the first address is shown. */
export async function loadMessages(locale: Locale, ...groups: Group[]): Promise<void> {
  const loaded = await Promise.all(groups.map((group) => wordsOf(locale.language, group)));
  await locale.prepare?.(groups);
  for (const { default: messages } of loaded) locale.add(messages);
}

/** A locale for a BCP 47 tag with the words of `groups` (by default what the first page needs). Each language and group is fetched only when asked for. */
export async function loadLocale(tag: string, groups: readonly Group[] = ["base"]): Promise<Locale> {
  const [found, language] = await findCatalogue(canonical(tag));
  const locale = createLocale(
    found,
    {},
    language,
    withoutIntl.includes(language) ? await (await import("./own-formats.js")).loadFormats(found) : undefined,
  );
  await loadMessages(locale, ...groups);
  return locale;
}
