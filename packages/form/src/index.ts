export { DiwanForm } from "./diwan-form.js";
export { watchHostLocale } from "./host-locale.js";
export type { UploadHandler } from "./uploads/held.js";
export type { SubmitHandler, SubmitResult } from "./stages.js";
export { createContext, idOf, nameOf, type FormContext, type Served } from "./context.js";
export { defineFieldType, fieldType, loadTypes, UnknownTypeError } from "./registry.js";
export {
  heading,
  type AnyFieldType,
  type FieldContext,
  type FieldType,
  type OwnProps,
  type Tools,
} from "@diwan/fields";
export { fieldContext, fieldProps, fieldSlot, slots } from "./field-slot.js";
export { pageTemplate, type PageView } from "./page.js";
export { errors, type ErrorWords, type SummaryEntry } from "./judging.js";
export { loadJudging } from "./load-judging.js";
export { track } from "./track.js";
export { bestLanguage, loadRichText, rich } from "./words.js";
export type { DraftMode } from "./draft-mark.js";
