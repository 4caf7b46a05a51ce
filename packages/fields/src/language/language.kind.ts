import { languageOptions } from "@diwan/i18n/countries";
import { namedCodesKind, type NamedCodesProps } from "../named-codes.js";
import { namesOfLanguage } from "./names.js";

export type LanguageProps = NamedCodesProps;

/** A language, found by its name in the language of the page, in English or in itself. Answer: BCP 47 tag. */
export const languageKind = namedCodesKind({
  group: "language",
  options: languageOptions,
  synonyms: namesOfLanguage,
});
