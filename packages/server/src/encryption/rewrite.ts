import { sql, type Selectable, type Transaction } from "kysely";
import { columnsOf, entryOf, placeOfEntry } from "../db/sql-store.js";
import type { Db, SubmissionTable, Tables } from "../db/tables.js";
import type { Receipt } from "../store.js";
import {
  encryptFiles,
  keysOfFiles,
  rewrapFiles,
  type RewriteFiles,
  type RewrittenFiles,
} from "../uploads/encrypted-files.js";
import type { FileContents } from "../uploads/files.js";
import { countNamed, namedHashes } from "../uploads/rows.js";
import { addToIndex } from "./blind-index.js";
import type { Encryption } from "./encryption.js";
import { noteKey, usedKeys } from "./key-list.js";

export interface RewriteReport {
  readonly submissions: number;
  readonly files: number;
  /** Files that uploads name and that were not looked at: they were not there, or it is not known where files are. */
  readonly missing: number;
}
export interface RewriteOptions {
  /** Where the uploaded files are, if that is known. */
  readonly files?: FileContents | undefined;
}

/** Few enough that nobody waits for long. */
const BATCH = 200;

type Row = Pick<
  Selectable<SubmissionTable>,
  "seq" | "reference" | "entry" | "fingerprint" | "kid" | "wrapped" | "box"
>;
const rowsOf = (trx: Transaction<Tables>) =>
  trx.selectFrom("submission").select(["seq", "reference", "entry", "fingerprint", "kid", "wrapped", "box"]);
type Query = ReturnType<typeof rowsOf>;

/**
 * Changes submissions some at a time, each time in a transaction of its own: one that is broken off has changed whole batches, and the next goes on with the rest.
 * Rows are locked meanwhile, so that none is deleted in between.
 */
async function inBatches(
  db: Db,
  choose: (query: Query) => Query,
  change: (trx: Transaction<Tables>, row: Row) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (let after = 0; ;) {
    const rows = await db.transaction().execute(async (trx) => {
      const chosen = await choose(rowsOf(trx))
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(BATCH)
        .forUpdate()
        .execute();
      for (const row of chosen) await change(trx, row);
      return chosen;
    });
    count += rows.length;
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < BATCH) return count;
  }
}

const answersIn = (text: string) => (JSON.parse(text) as Receipt).submission.answers; // as `sqlStore` wrote it

async function indexAgain(
  trx: Transaction<Tables>,
  { seq }: Row,
  text: string,
  encryption: Encryption,
): Promise<void> {
  await trx.deleteFrom("blind_index").where("seq", "=", seq).execute();
  await addToIndex(trx, [{ seq, answers: answersIn(text) }], encryption);
}

const NOTHING_SEEN: RewrittenFiles = { count: 0, seen: new Set() };

/** All files that are kept, and after them those that uploads name and that were not among these: they came meanwhile, or are not there. */
async function changeFiles(
  db: Db,
  files: FileContents | undefined,
  change: RewriteFiles,
): Promise<{
  readonly report: Pick<RewriteReport, "files" | "missing">;
  readonly seen: ReadonlySet<string>;
}> {
  const all = files ? await change(files) : NOTHING_SEEN;
  const others = (await namedHashes(db)).filter((hash) => !all.seen.has(hash));
  const late = files ? await change(files, others) : NOTHING_SEEN;
  const missing = await countNamed(
    db,
    others.filter((hash) => !late.seen.has(hash)),
  );
  return {
    report: { files: all.count + late.count, missing },
    seen: new Set([...all.seen, ...late.seen]),
  };
}

/** Encrypts what was kept before encryption was on: submissions, and files. What is encrypted is left as it is. */
export async function encryptAll(
  db: Db,
  encryption: Encryption,
  { files }: RewriteOptions = {},
): Promise<RewriteReport> {
  await noteKey(db, encryption);
  const submissions = await inBatches(
    db,
    (query) => query.where("kid", "is", null),
    async (trx, { seq, reference, entry, fingerprint }) => {
      await trx
        .updateTable("submission")
        .set(columnsOf({ reference, text: entry, fingerprint }, encryption))
        .where("seq", "=", seq)
        .execute();
      await addToIndex(trx, [{ seq, answers: answersIn(entry) }], encryption);
    },
  );
  const { report } = await changeFiles(db, files, encryptFiles(encryption));
  return { submissions, ...report };
}

/** Makes the blind index again, for the questions that are named now. Tells of how many submissions. */
export const indexAll = (db: Db, encryption: Encryption): Promise<number> =>
  inBatches(
    db,
    (query) => query,
    (trx, row) => indexAgain(trx, row, entryOf(row, encryption), encryption),
  );

/**
 * Wraps again, under the first server key, the keys of what is encrypted under another one. Contents are left as they are. Server keys that nothing is encrypted
 * under any more are forgotten, so that a server starts without them; not while a file that an upload names was not seen, which may be under any of them.
 */
export async function rotateEncryption(
  db: Db,
  encryption: Encryption,
  { files }: RewriteOptions = {},
): Promise<RewriteReport & { readonly forgotten: readonly string[] }> {
  const used = await usedKeys(db);
  if (!used.length) return { submissions: 0, files: 0, missing: 0, forgotten: [] };
  await noteKey(db, encryption);
  let submissions = 0;
  for (const old of used.filter((kid) => kid !== encryption.kid))
    submissions += await inBatches(
      db,
      (query) => query.where("kid", "=", old),
      async (trx, row) => {
        // Opened, so that nothing is wrapped again that could not be read.
        const text = entryOf(row, encryption);
        const place = placeOfEntry(row.reference);
        await trx
          .updateTable("submission")
          .set(encryption.rewrap(place, { kid: old, wrapped: row.wrapped ?? new Uint8Array() }))
          .where("seq", "=", row.seq)
          .execute();
        if (encryption.searchFields.length) await indexAgain(trx, row, text, encryption);
      },
    );
  const { report, seen } = await changeFiles(db, files, rewrapFiles(encryption));
  return { submissions, ...report, forgotten: await forgetKeys(db, encryption, seen) };
}

/** Forgets the server keys that neither a submission nor a file needs; none while an upload names a file that was not seen to be under another one. */
const forgetKeys = (db: Db, encryption: Encryption, seen: ReadonlySet<string>): Promise<readonly string[]> =>
  db.transaction().execute(async (trx) => {
    // A process that keeps a file meanwhile has its row written before, and notes its key again after this.
    await sql`lock table encryption_key in share row exclusive mode`.execute(trx);
    if (!(await namedHashes(trx)).every((hash) => seen.has(hash))) return [];
    const rows = await trx
      .deleteFrom("encryption_key")
      .where("kid", "<>", encryption.kid)
      .where(sql<boolean>`not exists (select from submission where submission.kid = encryption_key.kid)`)
      .returning("kid")
      .execute();
    return rows.map(({ kid }) => kid);
  });

/** How much is encrypted under which key, and how much is not (`null`). */
export async function countByKey(db: Db): Promise<ReadonlyMap<string | null, number>> {
  const rows = await db
    .selectFrom("submission")
    .select(["kid", sql<number>`count(*)::int`.as("count")])
    .groupBy("kid")
    .execute();
  return new Map(rows.map(({ kid, count }) => [kid, count]));
}

/** The same of files; of no more than `most`. */
export async function countFilesByKey(
  files: FileContents,
  most = Infinity,
): Promise<ReadonlyMap<string | null, number>> {
  const counts = new Map<string | null, number>();
  let count = 0;
  for await (const { kid = null } of keysOfFiles(files)) {
    counts.set(kid, (counts.get(kid) ?? 0) + 1);
    if (++count >= most) break;
  }
  return counts;
}
