import type { ColumnType, Generated, Kysely } from "kysely";

/** One entry of the chain: nothing in it tells of a person. */
export interface ChainTable {
  seq: number;
  kind: "submission" | "removal";
  /** Position of the entry that was removed. */
  removes: number | null;
  at: Date;
  digest: string;
  previous: string;
  hash: string;
}
export interface SubmissionTable {
  reference: string;
  seq: number;
  form: string;
  version: string;
  language: string;
  key: string;
  received_at: Date;
  fingerprint: string;
  /** The canonical JSON that was hashed, character by character; `jsonb` would lose that, and refuses U+0000. Empty, as is `fingerprint`, when it is encrypted. */
  entry: string;
  expires_at: Date | null;
  /** Hash of the definition that was answered; null where an earlier version kept it. */
  definition: string | null;
  /** Server key the entry is encrypted under; null when it is not encrypted, as are the other two. */
  kid: string | null;
  wrapped: Uint8Array | null;
  box: Uint8Array | null;
}
/** A server key that something is encrypted under. */
export interface EncryptionKeyTable {
  kid: string;
  /** Tells the key from another one of the same id; it cannot be found by it. */
  digest: string;
  since: Date;
}
/** Values of answers the agency searches for, each as an HMAC under a key of its own. */
export interface BlindIndexTable {
  id: Generated<number>;
  seq: number;
  digest: string;
}
/** Definitions that were answered: what their rules made of the answers can still be worked out. */
export interface DefinitionTable {
  hash: string;
  /** Its canonical JSON (RFC 8785), whose digest the hash is. */
  text: string;
  kept_at: Date;
}
export interface StatusTable {
  id: Generated<number>;
  reference: string;
  at: Date;
  state: string;
  message: string | null;
}
export interface OutboxTable {
  id: string;
  reference: string;
  created_at: Date;
  attempts: Generated<number>;
  next_at: Date;
  delivered_at: Date | null;
  dead_at: Date | null;
  last_error: string | null;
}
export interface DraftTable {
  id: string;
  form: string;
  kid: string;
  salt: Uint8Array;
  wrapped: Uint8Array;
  box: Uint8Array;
  created_at: Date;
  updated_at: Date;
  expires_at: Date;
}
export interface UploadTable {
  id: string;
  form: string | null;
  draft: string | null;
  reference: string | null;
  hash: string;
  size: number;
  type: string;
  created_at: Date;
  expires_at: Date;
}
export interface AttemptTable {
  bucket: string;
  count: number;
  until: Date;
}
/** What is kept for a citizen without JavaScript between two pages. */
export interface VisitTable {
  id: string;
  box: string;
  expires_at: Date;
}

/** A code that was sent to an address, as digests. */
export interface VerificationTable {
  id: string;
  form: string;
  channel: string;
  recipient: string;
  code: string;
  tries: Generated<number>;
  code_until: Date;
  verified_at: Date | null;
  claimed_by: string | null;
  expires_at: Date;
}

/** One use of the agency's endpoints. */
export interface AuditTable {
  id: Generated<number>;
  at: Date;
  token: string | null;
  token_id: string | null;
  scope: string;
  action: string;
  reference: string | null;
  file: string | null;
  client: string | null;
  outcome: string;
  status: number | null;
}
/** What sweeps leave for the next one; one row. */
export interface SweepStateTable {
  id: number;
  /** What the clock said at the last sweep that believed it. */
  at: Date | null;
  /** Until when it is believed that time only passed. */
  until: Date | null;
  /** When a clock that had gone further was first seen. */
  doubted_at: Date | null;
  /** Since when a kind is held back because too much of it would go: ISO 8601 instants by kind. */
  held: ColumnType<{ readonly [kind: string]: string }, string, string>;
  /** Until when one process has the sweep to itself, by the database's clock. */
  busy_until: Date | null;
}

export interface Tables {
  chain_head: { id: number; seq: number; hash: string };
  chain: ChainTable;
  submission: SubmissionTable;
  definition: DefinitionTable;
  encryption_key: EncryptionKeyTable;
  blind_index: BlindIndexTable;
  status: StatusTable;
  outbox: OutboxTable;
  draft: DraftTable;
  upload: UploadTable;
  attempt: AttemptTable;
  visit: VisitTable;
  verification: VerificationTable;
  audit: AuditTable;
  sweep_state: SweepStateTable;
  /** One row: the oldest code that can use these tables, by the number of changes it knows. */
  schema_level: { id: number; oldest: number };
}
export type Db = Kysely<Tables>;
