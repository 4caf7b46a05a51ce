/** Characters that XML 1.0 cannot hold, not even as `&#…;`; XLIFF 2.0 writes them as `<cp hex="…"/>`. Half of a surrogate pair is one, too. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Readers make a plain line break of these where they stand as they are. */
const LINE_ENDS = /[\r\u0085\u2028\u2029]/g;

const reference = (letter: string): string => `&#${letter.codePointAt(0)};`;

/** Text between tags. */
export const escapeText = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(LINE_ENDS, reference)
    .replace(IMPOSSIBLE, (letter) => `<cp hex="${hexOf(letter)}"/>`);
const hexOf = (letter: string): string =>
  (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** Text where no element may stand: notes and attributes. */
export const escapeNote = (text: string): string => escapeText(text.replace(IMPOSSIBLE, "\uFFFD"));
export const escapeAttribute = (text: string): string =>
  escapeNote(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n]/g, reference);
