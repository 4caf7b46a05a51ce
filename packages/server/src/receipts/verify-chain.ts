import type { Db } from "../db/tables.js";
import { digestOfRemoval, FIRST, hashOfLink, sha256 } from "./digest.js";

export interface ChainProblem {
  readonly seq: number;
  /** `gap`: a link is missing; `link`: one was altered; `changed`: a submission is not what was received; `missing`: it is gone and no removal says so; `head`: the end was cut off. */
  readonly reason: "gap" | "link" | "changed" | "missing" | "head";
}
export interface ChainReport {
  readonly links: number;
  readonly submissions: number;
  readonly removed: number;
  /** The end of the chain. Write it down elsewhere: given back as `since`, it proves that nothing before it was rewritten. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly problems: readonly ChainProblem[];
}
export interface VerifyChainOptions {
  /** An end of the chain noted earlier, which must still be in it. */
  readonly since?: { readonly seq: number; readonly hash: string };
}

const BATCH = 500;

/** Reads the whole chain and every submission, a few hundred at a time, and says what does not fit. */
export async function verifyChain(db: Db, { since }: VerifyChainOptions = {}): Promise<ChainReport> {
  // One view of the data: what arrives meanwhile is not half seen.
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const problems: ChainProblem[] = [];
      const gone = new Set<number>();
      const removed = new Set<number>();
      let [seq, previous, submissions] = [0, FIRST, 0];
      let isSinceFound = since === undefined || (since.seq === 0 && since.hash === FIRST);
      for (;;) {
        const links = await trx
          .selectFrom("chain")
          .leftJoin("submission", "submission.seq", "chain.seq")
          .selectAll("chain")
          .select("submission.entry")
          .where("chain.seq", ">", seq)
          .orderBy("chain.seq")
          .limit(BATCH)
          .execute();
        for (const link of links) {
          if (link.seq !== seq + 1) problems.push({ seq: seq + 1, reason: "gap" });
          const at = link.at.toISOString();
          if (link.previous !== previous || link.hash !== (await hashOfLink({ ...link, at })))
            problems.push({ seq: link.seq, reason: "link" });
          if (link.kind === "removal") {
            if (link.digest !== (await digestOfRemoval(link.removes ?? 0, at)))
              problems.push({ seq: link.seq, reason: "changed" });
            removed.add(link.removes ?? 0);
          } else if (link.entry === null) gone.add(link.seq);
          else {
            submissions++;
            if (link.digest !== (await sha256(link.entry)))
              problems.push({ seq: link.seq, reason: "changed" });
          }
          if (link.seq === since?.seq && link.hash === since.hash) isSinceFound = true;
          [seq, previous] = [link.seq, link.hash];
        }
        if (links.length < BATCH) break;
      }
      for (const each of gone) if (!removed.has(each)) problems.push({ seq: each, reason: "missing" });
      const head = await trx.selectFrom("chain_head").select(["seq", "hash"]).executeTakeFirst();
      if (head?.seq !== seq || head.hash !== previous) problems.push({ seq: head?.seq ?? 0, reason: "head" });
      else if (!isSinceFound) problems.push({ seq: since?.seq ?? 0, reason: "head" });
      return {
        links: seq,
        submissions,
        removed: gone.size,
        head: { seq, hash: previous },
        problems: problems.sort((a, b) => a.seq - b.seq),
      };
    });
}
