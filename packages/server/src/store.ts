import type { Submission } from "@diwan/core";
import type { TraceEntry } from "./receipts/trace.js";

/** Where a receipt stands in a chain of hashes that makes a later change evident. */
export interface ChainProof {
  readonly seq: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of the receipt without this member. */
  readonly digest: string;
  /** Hash of the link before. */
  readonly previous: string;
  readonly hash: string;
}

/** A file of a submission: where it stands in the answers, and what its content was. */
export interface ReceiptFile {
  /** JSON Pointer into the answers, e.g. `/lease/0`. */
  readonly path: string;
  readonly id: string;
  /** Lower-case hex SHA-256 of the content. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, by content. */
  readonly type: string;
}

/** What is kept of one submission. */
export interface Receipt {
  readonly reference: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
  /** Digest of the answers as they were sent: tells a repeated submission from another one under the same key. */
  readonly fingerprint: string;
  /** Canonical answers and the server's own calculations, never the client's. */
  readonly submission: Submission;
  /** How it is made: absent in receipts of version 0.1, whose digest is over `trace` too. From 2 on `trace` is worked out when it is asked for, and is outside the digest. */
  readonly format?: typeof RECEIPT_FORMAT;
  /** The civil date it was received on, where the agency is: what "today" was in the form's rules. */
  readonly today?: string;
  /** Why each question with a condition or rule was asked or not. */
  readonly trace?: readonly TraceEntry[];
  /** Files it names, with the hash of each: a file that was changed later does not match its receipt. */
  readonly files?: readonly ReceiptFile[];
  /** Random; without it a short answer could be guessed from the digest that stays in the chain when the receipt is deleted. */
  readonly salt?: string;
  /** In stores that keep a chain. */
  readonly chain?: ChainProof;
}

/** How receipts are made now. */
export const RECEIPT_FORMAT = 2;

export interface KeepOptions {
  /** Makes a reference; asked again when that one is taken. */
  readonly reference: () => string;
  readonly fingerprint: string;
  readonly now: Date;
  /** The civil date where the agency is. */
  readonly today?: string;
  /** The definition that was answered: its hash, and its canonical JSON. Kept for as long as a submission needs it. */
  readonly definition?: { readonly hash: string; readonly text: string };
  /** When the submission is to be deleted, by the definition's `privacy.retention`. */
  readonly expiresAt?: Date;
  /** Files it names, which become its own in the same moment. A store that `claimsFiles` throws `FilesGoneError` when one cannot. */
  readonly files?: readonly ReceiptFile[];
  /** Draft it came from: its files become the submission's and the draft is deleted in the same moment. */
  readonly draft?: string;
}

/** What is seen of a submission without opening it. */
export type ReceiptSummary = Pick<Receipt, "reference" | "receivedAt"> & {
  readonly form: string;
  readonly version: string;
  readonly language: string;
};

/**
 * Where submissions are kept. A store promises:
 * - *once*: of many calls with the same form and key, at the same time or later, one is kept and all are given that one;
 * - *whole*: what can be read is complete, also when the process is killed in the middle of a call;
 * - *for good*: when `keep` has answered, the submission survives the loss of power.
 */
export interface SubmissionStore {
  /** It makes `files` the submission's own in its own transaction; otherwise the handler does afterwards. */
  readonly claimsFiles?: boolean;
  /** Keeps a submission under a reference made by `reference()`, which is asked again if that one is taken. */
  keep(submission: Submission, options: KeepOptions): Promise<Receipt>;
  /** What was kept under an idempotency key. */
  find(form: string, key: string): Promise<Receipt | undefined>;
  get(reference: string): Promise<Receipt | undefined>;
  /** The canonical JSON of a definition by its hash, while a submission kept here needs it. */
  definition?(hash: string): Promise<string | undefined>;
  /** A page of them, newest first. */
  list(query?: ListQuery): Promise<readonly ReceiptSummary[]>;
}

export interface ListQuery {
  /** The last of the page before: what follows is older. It may have been deleted since. */
  readonly after?: Pick<ReceiptSummary, "reference" | "receivedAt">;
  /** At most 1,000, which is the default. */
  readonly limit?: number;
}
/** Most of one page of a list. */
export const MOST_LISTED = 1_000;

export const summaryOf = ({
  reference,
  receivedAt,
  submission: { form, version, language },
}: Receipt): ReceiptSummary => ({ reference, receivedAt, form, version, language });
