import { readReceipts, receiptRows, sqlStore } from "../db/sql-store.js";
import type { Db } from "../db/tables.js";
import type { Encryption } from "../encryption/encryption.js";
import type { Receipt } from "../store.js";

export interface SealedQuery {
  readonly form?: string;
  readonly references?: readonly string[];
  /** Received at this moment or later. */
  readonly since?: Date;
}
/** One line of an export: a receipt whose answers are sealed or, before the first that needs it, the definition that was answered. */
export type SealedLine =
  { readonly receipt: Receipt } | { readonly definition: { readonly hash: string; readonly text: string } };

const BATCH = 200;

/** Receipts whose answers are sealed, oldest first, as they were kept, and the definitions they answer: what `unseal` needs, wherever the private key is. */
export async function* sealedLines(
  db: Db,
  { form, references, since }: SealedQuery,
  encryption: Encryption | undefined,
): AsyncGenerator<SealedLine> {
  const store = sqlStore(db);
  const given = new Set<string>();
  for (let seq = 0; ;) {
    const query = receiptRows(db)
      .where("chain.seq", ">", seq)
      .$if(form !== undefined, (some) => some.where("submission.form", "=", form ?? ""))
      .$if(references !== undefined, (some) => some.where("submission.reference", "in", references ?? []))
      .$if(since !== undefined, (some) => some.where("submission.received_at", ">=", since ?? new Date(0)))
      .orderBy("chain.seq")
      .limit(BATCH);
    const receipts = await readReceipts(query, encryption);
    for (const receipt of receipts) {
      const { sealed, definition: hash } = receipt.submission;
      if (!sealed) continue;
      if (hash !== undefined && !given.has(hash)) {
        const text = await store.definition?.(hash);
        if (text !== undefined) yield { definition: { hash, text } };
        given.add(hash);
      }
      yield { receipt };
    }
    seq = receipts.at(-1)?.chain?.seq ?? seq;
    if (receipts.length < BATCH) return;
  }
}
