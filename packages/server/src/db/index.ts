/** Keeping things safe, on Node: a database in a folder or a shared PostgreSQL, and all that stands on it. The handler itself needs none of it. */
export type { AuditEntry, AuditQuery, AuditTrail } from "../agency/audit.js";
export { COMMAND_NAMES, runCommand, type AdminRequest, type AdminOutput } from "../admin/commands.js";
export { backUp, restore, BackupError, type BackupOptions, type BackupReport } from "../admin/backup.js";
export { clamdScanner, type ClamdOptions } from "../operations/clamd.js";
export { withTelemetry } from "../operations/telemetry.js";
export { askServer } from "../admin/socket.js";
export { sqlAudit } from "../agency/sql-audit.js";
export { checkAgencyTokens, createAgencyToken, hashAgencyToken } from "../agency/tokens.js";
export { ConfigurationError } from "../configuration.js";
export { readReference } from "../reference.js";
export { openDatabase, type Database, type DatabaseOptions } from "./database.js";
export { FolderInUseError, FolderLockError } from "./folder-lock.js";
export { sqlStore, type SqlStoreOptions } from "./sql-store.js";
export type { Db, Tables } from "./tables.js";
export {
  createDrafts,
  isSecret,
  MIN_SECRET,
  type Draft,
  type DraftContent,
  type DraftKey,
  type Drafts,
  type DraftsOptions,
} from "../drafts/drafts.js";
export { fitAnswers, labelsOf, type Dropped, type Labels } from "../drafts/fit.js";
export { keysInFile } from "../drafts/keys-in-file.js";
export {
  createEncryption,
  EncryptionError,
  type EncryptedText,
  type Encryption,
  type Place,
  type WrappedKey,
} from "../encryption/encryption.js";
export { newSealingKey, readPrivateKeys, type PrivateKey, type SealingKeyPair } from "../sealing/keys.js";
export { OpenError, openSubmission, type OpenReason } from "../sealing/open.js";
export { unseal, UnsealLineError, type Unsealed, type UnsealOptions } from "../sealing/unseal.js";
export { newKey, readKeys, type ServerKey, type ServerKeys } from "../drafts/server-keys.js";
export { pageSecrets } from "../session/page-secrets.js";
export type { AttemptLimits, AttemptResult } from "../drafts/attempts.js";
export { createLookups, type Lookups, type SourceAnswer } from "../lookups/lookups.js";
export type {
  FunctionSource,
  LookupSources,
  SourceQuestion,
  UrlSource,
} from "../lookups/sources.settings.js";
export { deadLetters, reviveDeadLetters, type DeadLetter } from "../outbox/outbox.js";
export { webhookWorker, type WebhookOptions, type WebhookWorker } from "../outbox/webhook.js";
export { traceOf, type TraceEntry } from "../receipts/trace.js";
export {
  verifyChain,
  type ChainProblem,
  type ChainReport,
  type VerifyChainOptions,
} from "../receipts/verify-chain.js";
export { verifyReceipt, type ReceiptVerdict } from "../receipts/verify-receipt.js";
export { retentionEnd } from "../retention/duration.js";
export { exportPerson, streamPerson, type PersonalData, type PersonQuery } from "../retention/export.js";
export { scrub } from "../retention/scrub.js";
export type { ClockDoubt } from "../retention/clock.js";
export {
  sweep,
  type SweepKind,
  type SweepLimits,
  type SweepOptions,
  type SweepReport,
} from "../retention/sweep.js";
export {
  STATES,
  statusService,
  type State,
  type Status,
  type StatusService,
  type StatusEntry,
} from "../status/status.js";
export type { DueForDeletion, FileContents, UploadFiles } from "../uploads/files.js";
export { s3Bucket, type S3Bucket, type S3Settings } from "../uploads/s3.js";
export { s3Contents, s3Files, type S3FilesOptions } from "../uploads/s3-files.js";
export {
  uploadStore,
  type Scanner,
  type StoredFile,
  type UploadOptions,
  type UploadStore,
} from "../uploads/uploads.js";
export { memoryRows, type UploadRow, type UploadRows } from "../uploads/rows.js";
export { memoryVerifications, sqlVerifications, type VerificationRows } from "../verification/rows.js";
export {
  createVerifications,
  type VerificationHook,
  type VerificationLimits,
  type VerificationOptions,
  type Verifications,
} from "../verification/verifications.js";
export { DEFAULT_TYPES } from "../uploads/files.js";
export { listen, pinoLog, type Listening, type ListenOptions } from "./listen.js";
export { openServer, type OpenOptions, type OpenServer } from "./open.js";

// Older names, which go with the next version.
/** @deprecated Renamed to `statusService` and `StatusService`. */
export { statusService as statusDesk, type StatusService as StatusDesk } from "../status/status.js";
/** @deprecated Renamed to `AttemptResult`. */
export type { AttemptResult as Guarded } from "../drafts/attempts.js";
/** @deprecated Renamed to `DueForDeletion`. */
export type { DueForDeletion as Due } from "../uploads/files.js";
