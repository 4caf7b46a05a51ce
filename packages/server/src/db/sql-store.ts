import type { Selectable, Transaction } from "kysely";
import { addLink, takeHead } from "../receipts/chain.js";
import { newSalt, sha256 } from "../receipts/digest.js";
import { entryText } from "../receipts/verify-receipt.js";
import type { KeepOptions, Receipt, SubmissionStore } from "../store.js";
import type { Submission } from "@diwan/core";
import type { ChainTable, Db, SubmissionTable, Tables } from "./tables.js";

export interface SqlStoreOptions {
  /** Notes each submission for an outbox worker, in the same transaction. Say true only when a worker runs: what nobody delivers piles up. */
  readonly handOver?: boolean;
}

type Row = Pick<Selectable<SubmissionTable>, "entry"> & Pick<Selectable<ChainTable>, "seq" | "digest" | "previous" | "hash">;

/** A receipt as it was kept; only this module writes entries. */
export const receiptOf = ({ entry, seq, digest, previous, hash }: Row): Receipt => ({ ...(JSON.parse(entry) as Omit<Receipt, "chain">), chain: { seq, digest, previous, hash } });

const receipts = (db: Db | Transaction<Tables>) =>
  db.selectFrom("submission").innerJoin("chain", "chain.seq", "submission.seq").select(["submission.entry", "chain.seq", "chain.digest", "chain.previous", "chain.hash"]);

async function one(query: { executeTakeFirst(): Promise<Row | undefined> }): Promise<Receipt | undefined> {
  const row = await query.executeTakeFirst();
  return row && receiptOf(row);
}

/**
 * Submissions in a database of `openDatabase`. One transaction does all of it or nothing: the submission, its link in the chain, its first status, its
 * files, and its place in the outbox.
 */
export function sqlStore(db: Db, { handOver = false }: SqlStoreOptions = {}): SubmissionStore {
  const find = (from: Db | Transaction<Tables>, form: string, key: string): Promise<Receipt | undefined> =>
    one(receipts(from).where("submission.form", "=", form).where("submission.key", "=", key));

  async function free(trx: Transaction<Tables>, next: () => string): Promise<string> {
    for (;;) {
      const reference = next();
      if (!(await trx.selectFrom("submission").select("seq").where("reference", "=", reference).executeTakeFirst())) return reference;
    }
  }

  async function insert(trx: Transaction<Tables>, submission: Submission, { reference: next, fingerprint, now, trace, expiresAt, draft }: KeepOptions): Promise<Receipt> {
    const head = await takeHead(trx);
    // Nobody else adds from here on, so the look-ups below hold; the unique constraints say the same once more.
    const before = await find(trx, submission.form, submission.key);
    if (before) return before;
    const reference = await free(trx, next);
    const entry: Receipt = { reference, receivedAt: now.toISOString(), fingerprint, submission, ...(trace && { trace }), salt: newSalt() };
    const text = entryText(entry);
    const digest = await sha256(text);
    const { seq, hash } = await addLink(trx, head, { kind: "submission", at: now, digest });
    const { form, version, language, key } = submission;
    await trx.insertInto("submission").values({ reference, seq, form, version, language, key, received_at: now, fingerprint, entry: text, expires_at: expiresAt ?? null }).execute();
    await trx.insertInto("status").values({ reference, at: now, state: "received", message: null }).execute();
    if (handOver) await trx.insertInto("outbox").values({ id: `msg_${newSalt()}`, reference, created_at: now, next_at: now, delivered_at: null, dead_at: null, last_error: null }).execute();
    if (draft !== undefined) {
      await trx.updateTable("upload").set({ draft: null, reference }).where("draft", "=", draft).execute();
      await trx.deleteFrom("draft").where("id", "=", draft).execute();
    }
    return { ...entry, chain: { seq, digest, previous: head.hash, hash } };
  }

  return {
    keep: (submission, options) => db.transaction().execute((trx) => insert(trx, submission, options)),
    find: (form, key) => find(db, form, key),
    get: (reference) => one(receipts(db).where("submission.reference", "=", reference)),
    async list() {
      const rows = await db.selectFrom("submission").select(["reference", "received_at", "form", "version", "language"]).orderBy("received_at", "desc").orderBy("seq", "desc").execute();
      return rows.map(({ received_at, ...rest }) => ({ ...rest, receivedAt: received_at.toISOString() }));
    },
  };
}
