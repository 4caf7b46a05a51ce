export { catalogueFor, loadLocale, loadMessages } from "./load.js";
export { createLocale, directionOf, languageName } from "./create-locale.js";
export { shippedLanguages } from "./generated/languages.js";
export { errorMessageId, errorText } from "./error-words.js";
export { toAsciiDigits, withoutBidiMarks } from "./digits.js";
export { isolate } from "./text.js";
export type { Locale, MessageParams } from "./locale.js";
export type { Group, MessageId, Messages } from "./messages/index.js";
export type { Words } from "./messages/catalogue.js";
