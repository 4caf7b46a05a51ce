export { DiwanForm } from "./element/diwan-form.js";
export { watchHostLocale } from "./element/host-locale.js";
export type { DiwanErrorDetail, DiwanFormEvents } from "./element/events.js";
export type { LookupHandler, LookupQuestion, VerificationHandler } from "@diwan/fields";
export type { UploadHandler } from "./uploads/pending-uploads.js";
export type { SubmitHandler, SubmitResult } from "./submission/services.js";
export {
  createContext,
  idOf,
  nameOf,
  type FormContext,
  type NoScriptLinks,
  type NoScriptLinks as Served,
} from "./page/context.js";
export { defineFieldType, fieldType, loadTypes, UnknownTypeError } from "./page/field-types.js";
export {
  heading,
  type AnyFieldType,
  type FieldContext,
  type FieldType,
  type OwnProps,
  type Tools,
} from "@diwan/fields";
export { fieldContext, fieldProps, fieldSlot, slots } from "./page/field-slot.js";
export { readEntries } from "./page/read-entries.js";
export { pageTemplate, type PageView } from "./page/page-template.js";
export { errors, type ErrorWords, type SummaryEntry } from "./page/error-words.js";
export { loadValidation, loadValidation as loadJudging } from "./navigation/load-validation.js";
export { track } from "./page/track.js";
export { bestLanguage, hasRichText, loadRichText } from "./page/rich-text.js";
export { rich } from "./page/rich-words.js";
export type { DraftMode } from "./drafts/draft.js";
