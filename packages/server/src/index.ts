export {
  memoryAudit,
  type AuditedUse,
  type AuditEntry,
  type AuditOutcome,
  type AuditQuery,
  type AuditTrail,
} from "./agency/audit.js";
export { AGENCY_SCOPES, type AgencyScope } from "./agency/tokens.js";
export { createAgencyToken, hashAgencyToken, type AgencyToken } from "./agency/tokens.js";
export { ConfigurationError } from "./configuration.js";
export { createFormHandler, type FormHandler, type FormHandlerOptions, type LogEntry } from "./handler.js";
export type { VerificationRows } from "./verification/rows.js";
export type {
  VerificationHook,
  VerificationLimits,
  VerificationOptions,
  Verifications,
} from "./verification/verifications.js";
export { memoryStore } from "./memory-store.js";
export { answerGroups, labelAnswers, type LabelledAnswer, type LabelledGroup } from "./labelled.js";
export type { Lookups, SourceAnswer } from "./lookups/lookups.js";
export { newReference, readReference } from "./reference.js";
export { verifyReceipt, type ReceiptVerdict } from "./receipts/verify-receipt.js";
export type { Sender } from "./api/route.js";
export type {
  ChainProof,
  KeepOptions,
  ListQuery,
  Receipt,
  ReceiptSummary,
  SubmissionStore,
} from "./store.js";
export { createPageHandler } from "./page/page-handler.js";
export type { PageHandlerOptions, PageLogEntry } from "./page/page-environment.js";
export { preloadFiles, type EmbedManifest, type PreloadOptions } from "./page/preload.js";
export { plainFrame, strictPolicy, type Frame, type FrameContent, type LanguageLink } from "./page/frame.js";
export {
  defaultAddresses,
  preferredLanguage,
  readQuery,
  writeQuery,
  STAGES,
  type Addresses,
  type PageLocation,
  type PageNotice,
} from "./page/page-location.js";
export type { ElementOptions } from "./page/wrap-in-element.js";
export { renderForm, type RenderedForm, type PageView } from "./page/render-form.js";
export { readyForm, type ReadyForm } from "./page/ready-form.js";
export { memoryVisits, type VisitStore } from "./session/visit-store.js";
export { sqlVisits } from "./session/sql-visits.js";

// Older names, which go with the next version.
/** @deprecated Renamed to `preferredLanguage`. */
export { preferredLanguage as preferred } from "./page/page-location.js";
/** @deprecated Renamed to `PageLocation`, whose `told` is now `notice`. */
export type { PageLocation as Spot, PageNotice as Told } from "./page/page-location.js";
/** @deprecated Renamed to `FrameContent`. */
export type { FrameContent as Framed } from "./page/frame.js";
/** @deprecated Renamed to `PageView`, whose `saves` and `tells` are now `offersSaving` and `offersStatus`. */
export type { PageView as View } from "./page/render-form.js";
