import { AUDIT_KEPT_FOR } from "../agency/sql-audit.js";
import type { Db } from "../db/tables.js";
import { removeSubmissions } from "../receipts/chain.js";

export interface SweepReport { readonly submissions: number; readonly drafts: number; readonly uploads: number; readonly visits: number; readonly attempts: number; readonly audited: number }
export interface SweepOptions {
  readonly now: Date;
  /** Milliseconds entries of the audit trail are kept; default 400 days. */
  readonly auditFor?: number;
  /** Deletes files nothing points to any more; tells how many. See `uploadStore`. */
  readonly sweepFiles?: () => Promise<number>;
}

const BATCH = 100;

/**
 * Deletes what has been kept as long as was promised: the rows themselves, their statuses, hand-overs and files. Of a submission only its link in the
 * chain is left, a hash of salted text, and a link that says when it was removed.
 */
export async function sweep(db: Db, { now, auditFor = AUDIT_KEPT_FOR, sweepFiles }: SweepOptions): Promise<SweepReport> {
  let submissions = 0;
  for (;;) {
    const due = await db.selectFrom("submission").select("seq").where("expires_at", "<=", now).orderBy("seq").limit(BATCH).execute();
    if (!due.length) break;
    await db.transaction().execute((trx) => removeSubmissions(trx, due.map(({ seq }) => seq), now));
    submissions += due.length;
  }
  const count = async (query: { executeTakeFirst(): Promise<{ numDeletedRows: bigint }> }): Promise<number> => Number((await query.executeTakeFirst()).numDeletedRows);
  const drafts = await count(db.deleteFrom("draft").where("expires_at", "<=", now));
  // A submission's and a draft's files go with it; those of nobody when their own time is over.
  await count(db.deleteFrom("upload").where("expires_at", "<=", now).where("reference", "is", null).where("draft", "is", null));
  const uploads = (await sweepFiles?.()) ?? 0;
  const visits = await count(db.deleteFrom("visit").where("expires_at", "<=", now));
  const attempts = await count(db.deleteFrom("attempt").where("until", "<=", now));
  const audited = await count(db.deleteFrom("audit").where("at", "<=", new Date(now.getTime() - auditFor)));
  return { submissions, drafts, uploads, visits, attempts, audited };
}
