import type { Finding } from "../problem.js";
import { didYouMean } from "../suggest.js";
import type { Check } from "./form.js";
import { own } from "../../own.js";

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
/** Country codes people write for a language, and regions that are not in use. */
const MEANT: { readonly [tag: string]: string } = {
  "en-uk": "en-GB",
  uk: "uk",
  cn: "zh",
  jp: "ja",
  kr: "ko",
  gr: "el",
  dk: "da",
  se: "sv",
  cz: "cs",
  english: "en",
  arabic: "ar",
  french: "fr",
  german: "de",
  spanish: "es",
  urdu: "ur",
  hindi: "hi",
};

/** The canonical writing of a BCP 47 tag (RFC 5646), or `undefined` when it is not one. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // a RangeError says that it is not a tag
    return undefined;
  }
}

/** A language of this tag is known to the platform: "xx" is well written and no language. */
export function isKnownLanguage(tag: string): boolean {
  try {
    const language = new Intl.Locale(tag).language;
    return NAMES.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** "Arabic (ar)", for a sentence. */
export function languageWords(tag: string): string {
  try {
    const name = NAMES.of(tag);
    return name === undefined ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}

export const languages: Check = ({ definition }) =>
  definition.languages.flatMap((tag, index): Finding[] => {
    if (tag === "" && definition.languages.length > 1 && index > 0) return [];
    const pointer = `/languages/${index}`;
    const finding = (message: string, suggestion?: string): Finding[] => [
      { pointer, code: "language", message, suggestion },
    ];
    const meant = own(MEANT, tag.toLowerCase().replace("_", "-"));
    if (meant !== undefined && meant !== tag)
      return finding(`'${tag}' is not a language tag: did you mean '${meant}'?`, meant);
    const canonical = canonicalTag(tag);
    if (canonical === undefined) {
      const suggestion = canonicalTag(tag.replace(/_/g, "-"));
      return finding(
        `'${tag}' is not a BCP 47 language tag, such as 'en' or 'ar-SA'${didYouMean(suggestion)}`,
        suggestion,
      );
    }
    if (!isKnownLanguage(canonical)) return finding(`No language has the tag '${tag}'.`);
    if (canonical !== tag) return finding(`The language tag '${tag}' is written '${canonical}'.`, canonical);
    return definition.languages.indexOf(tag) === index
      ? []
      : finding(`The language '${tag}' is named twice.`);
  });
