import type { Submission } from "@diwan/core";

/** What is kept of one submission. */
export interface Receipt {
  readonly reference: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
  /** Digest of the answers as they were sent: tells a repeated submission from another one under the same key. */
  readonly fingerprint: string;
  /** Canonical answers and the server's own calculations, never the client's. */
  readonly submission: Submission;
}

/** What is seen of a submission without opening it. */
export type ReceiptSummary = Pick<Receipt, "reference" | "receivedAt"> & { readonly form: string; readonly version: string; readonly language: string };

/**
 * Where submissions are kept. A store promises:
 * - *once*: of many calls with the same form and key, at the same time or later, one is kept and all are given that one;
 * - *whole*: what can be read is complete, also when the process is killed in the middle of a call;
 * - *for good*: when `keep` has answered, the submission survives the loss of power.
 */
export interface SubmissionStore {
  /** Keeps a submission under a reference made by `reference()`, which is asked again if that one is taken. */
  keep(submission: Submission, options: { readonly reference: () => string; readonly fingerprint: string; readonly now: Date }): Promise<Receipt>;
  /** What was kept under an idempotency key. */
  find(form: string, key: string): Promise<Receipt | undefined>;
  get(reference: string): Promise<Receipt | undefined>;
  /** Newest first. */
  list(): Promise<readonly ReceiptSummary[]>;
}

export const summaryOf = ({ reference, receivedAt, submission: { form, version, language } }: Receipt): ReceiptSummary =>
  ({ reference, receivedAt, form, version, language });
