import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.js";
import { digestOfRemoval, hashOfLink, type Link } from "./digest.js";

export interface Head { readonly seq: number; readonly hash: string }

/**
 * Takes the end of the chain for this transaction: whoever comes next, in this process or another, waits until it has ended. So what is added has
 * one order, and one of two submissions under the same key sees the other.
 */
export const takeHead = (trx: Transaction<Tables>): Promise<Head> =>
  trx.selectFrom("chain_head").select(["seq", "hash"]).where("id", "=", 1).forUpdate().executeTakeFirstOrThrow();

/** Adds one link after `head`, which this transaction took. */
export async function addLink(trx: Transaction<Tables>, head: Head, { kind, at, digest, removes = null }: Pick<Link, "kind" | "digest" | "removes"> & { readonly at: Date }): Promise<Head> {
  const seq = head.seq + 1;
  const hash = await hashOfLink({ seq, kind, at: at.toISOString(), digest, previous: head.hash, removes });
  await trx.insertInto("chain").values({ seq, kind, at, digest, previous: head.hash, hash, removes }).execute();
  await trx.updateTable("chain_head").set({ seq, hash }).where("id", "=", 1).execute();
  return { seq, hash };
}

/** Deletes submissions with all that hangs on them, and says in the chain that it was done and when. */
export async function removeSubmissions(trx: Transaction<Tables>, seqs: readonly number[], at: Date): Promise<void> {
  let head = await takeHead(trx);
  for (const seq of seqs) {
    const { numDeletedRows } = await trx.deleteFrom("submission").where("seq", "=", seq).executeTakeFirst();
    // Another process was first.
    if (!numDeletedRows) continue;
    head = await addLink(trx, head, { kind: "removal", at, digest: await digestOfRemoval(seq, at.toISOString()), removes: seq });
  }
}
