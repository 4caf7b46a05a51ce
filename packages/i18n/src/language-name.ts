import { ownNames } from "./generated/formats/names.js";

/** A language's name in itself, for the link that switches to it: `languageName("ar")` is "العربية". */
export const languageName = (tag: string): string =>
  ownNames[tag] ?? new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
