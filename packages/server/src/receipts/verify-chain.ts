import type { Transaction } from "kysely";
import { entryOf, type EntryRow } from "../db/sql-store.js";
import type { Db, Tables } from "../db/tables.js";
import { EncryptionError, type Encryption } from "../encryption/encryption.js";
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
  /** Opens entries that are encrypted: the chain is over what was received. */
  readonly encryption?: Encryption | undefined;
}

const BATCH = 2_000;
/** Batches that are asked for before the one that is read: the database and this process work at the same time. */
const AHEAD = 2;

/** What was read of the chain so far. */
interface Reading {
  seq: number;
  hash: string;
  submissions: number;
  isSinceFound: boolean;
  readonly problems: ChainProblem[];
  /** Links whose entry is not there, which a removal further on has to say. */
  readonly gone: Set<number>;
  readonly removed: Set<number>;
}

const linksAfter = (db: Db | Transaction<Tables>, after: number) =>
  db
    .selectFrom("chain")
    .leftJoin("submission", "submission.seq", "chain.seq")
    .selectAll("chain")
    .select([
      "submission.reference",
      "submission.entry",
      "submission.kid",
      "submission.wrapped",
      "submission.box",
    ])
    .where("chain.seq", ">", after)
    .orderBy("chain.seq");
const nextLinks = (trx: Transaction<Tables>, after: number) => linksAfter(trx, after).limit(BATCH).execute();
const linksBetween = (db: Db, after: number, last: number) =>
  linksAfter(db, after).where("chain.seq", "<=", last).execute();
type ReadLink = Awaited<ReturnType<typeof nextLinks>>[number];

/** `undefined` for one that was changed. That a key is missing says nothing of the chain, and is thrown. */
function openEntry(row: EntryRow, encryption: Encryption | undefined): string | undefined {
  try {
    return entryOf(row, encryption);
  } catch (error) {
    if (error instanceof EncryptionError && error.reason === "changed") return undefined;
    throw error;
  }
}

/** Compares one link with the one before it and with its entry. */
async function readLink(
  reading: Reading,
  link: ReadLink,
  { since, encryption }: VerifyChainOptions,
): Promise<void> {
  const { problems } = reading;
  const at = link.at.toISOString();
  if (link.seq !== reading.seq + 1) problems.push({ seq: reading.seq + 1, reason: "gap" });
  if (link.previous !== reading.hash || link.hash !== (await hashOfLink({ ...link, at })))
    problems.push({ seq: link.seq, reason: "link" });
  if (link.kind === "removal") {
    if (link.digest !== (await digestOfRemoval(link.removes ?? 0, at)))
      problems.push({ seq: link.seq, reason: "changed" });
    reading.removed.add(link.removes ?? 0);
  } else if (link.entry === null || link.reference === null) reading.gone.add(link.seq);
  else {
    reading.submissions++;
    const text = openEntry({ ...link, entry: link.entry, reference: link.reference }, encryption);
    if (text === undefined || link.digest !== (await sha256(text)))
      problems.push({ seq: link.seq, reason: "changed" });
  }
  if (link.seq === since?.seq && link.hash === since.hash) reading.isSinceFound = true;
  reading.seq = link.seq;
  reading.hash = link.hash;
}

/** Reads the links up to the end there is now. The number of each is known beforehand, so that some can be asked for while others are read. */
async function readAhead(db: Db, read: (links: readonly ReadLink[]) => Promise<unknown>): Promise<void> {
  const last = await db.selectFrom("chain").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  const end = last?.seq ?? 0;
  const asked: Promise<readonly ReadLink[]>[] = [];
  let next = 0;
  const ask = (): void => {
    if (next >= end) return;
    const links = linksBetween(db, next, Math.min(next + BATCH, end));
    // What fails is told when its turn comes, also when one before it failed.
    links.catch(() => {});
    asked.push(links);
    next += BATCH;
  };
  for (let n = 0; n < AHEAD; n++) ask();
  for (let links = asked.shift(); links; links = asked.shift()) {
    const found = await links;
    ask();
    await read(found);
  }
}

/**
 * Reads the whole chain and every submission, some thousand at a time, and says what does not fit. Submissions are taken meanwhile, also where there is one
 * connection for all: only the end of the chain is read in a transaction. What is removed meanwhile is said further on in the chain, and is read there.
 */
export async function verifyChain(db: Db, options: VerifyChainOptions = {}): Promise<ChainReport> {
  const { since } = options;
  const reading: Reading = {
    seq: 0,
    hash: FIRST,
    submissions: 0,
    isSinceFound: since === undefined || (since.seq === 0 && since.hash === FIRST),
    problems: [],
    gone: new Set(),
    removed: new Set(),
  };
  async function read(links: readonly ReadLink[]): Promise<boolean> {
    for (const link of links) await readLink(reading, link, options);
    return links.length === BATCH;
  }
  await readAhead(db, read);
  // One view of the data: a submission that arrives now is in both or in neither.
  const head = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      while (await read(await nextLinks(trx, reading.seq)));
      return trx.selectFrom("chain_head").select(["seq", "hash"]).executeTakeFirst();
    });

  const { seq, hash, problems, gone, removed, submissions, isSinceFound } = reading;
  for (const each of gone) if (!removed.has(each)) problems.push({ seq: each, reason: "missing" });
  if (head?.seq !== seq || head.hash !== hash) problems.push({ seq: head?.seq ?? 0, reason: "head" });
  else if (!isSinceFound) problems.push({ seq: since?.seq ?? 0, reason: "head" });
  return {
    links: seq,
    submissions,
    removed: gone.size,
    head: { seq, hash },
    problems: problems.sort((a, b) => a.seq - b.seq),
  };
}
