/** Language tags (BCP 47): how they are written, and what their languages are called in English. */

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

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
