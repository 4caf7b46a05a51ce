import type { Generated, Kysely } from "kysely";

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
  /** The canonical JSON that was hashed, character by character; `jsonb` would lose that, and refuses U+0000. */
  entry: string;
  expires_at: Date | null;
}
export interface StatusTable { id: Generated<number>; reference: string; at: Date; state: string; message: string | null }
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
export interface AttemptTable { bucket: string; count: number; until: Date }
/** What is kept for a citizen without JavaScript between two pages. */
export interface VisitTable { id: string; box: string; expires_at: Date }

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

export interface Tables {
  chain_head: { id: number; seq: number; hash: string };
  chain: ChainTable;
  submission: SubmissionTable;
  status: StatusTable;
  outbox: OutboxTable;
  draft: DraftTable;
  upload: UploadTable;
  attempt: AttemptTable;
  visit: VisitTable;
  audit: AuditTable;
}
export type Db = Kysely<Tables>;
