export {
  memoryAudit,
  type AuditedUse,
  type AuditEntry,
  type AuditOutcome,
  type AuditQuery,
  type AuditTrail,
} from "./agency/audit.js";
export { AGENCY_SCOPES, type AgencyScope } from "./agency/scopes.js";
export { createAgencyToken, hashAgencyToken, type AgencyToken } from "./agency/tokens.js";
export { ConfigurationError } from "./configuration-error.js";
export { createFormHandler, type FormHandler, type FormHandlerOptions, type LogEntry } from "./handler.js";
export { memoryStore } from "./memory-store.js";
export { labelAnswers, type LabelledAnswer, type LabelledGroup } from "./labelled.js";
export { newReference, readReference } from "./reference.js";
export { verifyReceipt, type ReceiptVerdict } from "./receipts/verify-receipt.js";
export type { Sender } from "./api/route.js";
export type { ChainProof, KeepOptions, Receipt, ReceiptSummary, SubmissionStore } from "./store.js";
export { createPageHandler, type PageHandlerOptions, type PageLogEntry } from "./page/page-handler.js";
export { plainFrame, type Frame, type Framed, type LanguageLink } from "./page/document.js";
export {
  defaultAddresses,
  preferred,
  readQuery,
  writeQuery,
  STAGES,
  type Addresses,
  type Spot,
  type Told,
} from "./page/spot.js";
export type { ElementOptions } from "./page/enclose.js";
export { renderForm, type RenderedForm, type View } from "./page/render-form.js";
export { readyForm, type ReadyForm } from "./page/ready-form.js";
export { memoryVisits, type VisitStore } from "./session/visit-store.js";
export { sqlVisits } from "./session/sql-visits.js";
