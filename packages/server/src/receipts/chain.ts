import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.js";
import { digestOfRemoval, hashOfLink, type Link } from "./digest.js";

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Takes the end of the chain for this transaction: whoever comes next, in this process or another, waits until it has ended. So what is added has
 * one order, and one of two submissions under the same key sees the other.
 */
export const takeHead = (trx: Transaction<Tables>): Promise<Head> =>
  trx
    .selectFrom("chain_head")
    .select(["seq", "hash"])
    .where("id", "=", 1)
    .forUpdate()
    .executeTakeFirstOrThrow();

/** Links made but not yet written, and the end they lead to. */
export type NewLink = Link & { readonly hash: string };

/** The link after `head`. */
export async function makeLink(
  head: Head,
  { kind, at, digest, removes = null }: Pick<Link, "kind" | "at" | "digest" | "removes">,
): Promise<NewLink> {
  const link = { seq: head.seq + 1, kind, at, digest, previous: head.hash, removes };
  return { ...link, hash: await hashOfLink(link) };
}

/** Writes links that follow each other and the end this transaction took. */
export async function addLinks(trx: Transaction<Tables>, links: readonly NewLink[]): Promise<void> {
  const last = links.at(-1);
  if (!last) return;
  await trx
    .insertInto("chain")
    .values(links.map(({ at, removes = null, ...rest }) => ({ ...rest, removes, at: new Date(at) })))
    .execute();
  await trx.updateTable("chain_head").set({ seq: last.seq, hash: last.hash }).where("id", "=", 1).execute();
}

/** Deletes submissions with all that hangs on them, and says in the chain that it was done and when; tells how many. */
export async function removeSubmissions(
  trx: Transaction<Tables>,
  seqs: readonly number[],
  at: Date,
): Promise<number> {
  const head = await takeHead(trx);
  // Another process may have been first with some.
  const gone = await trx.deleteFrom("submission").where("seq", "in", seqs).returning("seq").execute();
  const links: NewLink[] = [];
  for (const { seq } of gone.sort((a, b) => a.seq - b.seq)) {
    links.push(
      await makeLink(links.at(-1) ?? head, {
        kind: "removal",
        at: at.toISOString(),
        digest: await digestOfRemoval(seq, at.toISOString()),
        removes: seq,
      }),
    );
  }
  await addLinks(trx, links);
  return links.length;
}
