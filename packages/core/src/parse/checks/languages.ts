import type { Finding } from "../problem.js";
import { canonicalTag, isKnownLanguage } from "../language-tags.js";
import { didYouMean } from "../suggest.js";
import type { Check } from "./form.js";
import { own } from "../../own.js";

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
