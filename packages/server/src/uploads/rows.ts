import { sql, type Kysely, type Transaction } from "kysely";
import type { Db, Tables } from "../db/tables.js";
import { keptUntil } from "../retention/clock.js";

/** What is known of a finished upload. */
export interface UploadRow {
  readonly id: string;
  /** The form it was uploaded for; only a submission of that form may name it. */
  readonly form: string | null;
  readonly draft: string | null;
  readonly reference: string | null;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Where finished uploads are noted. */
export interface UploadRows {
  get(ids: readonly string[]): Promise<readonly UploadRow[]>;
  add(row: UploadRow): Promise<void>;
  /** Takes back one that no submission has; false when there is none. */
  remove(id: string): Promise<boolean>;
  attach(ids: readonly string[], draft: string): Promise<readonly string[]>;
  /** Gives those that wait for a submission more time. */
  renew(ids: readonly string[], until: Date, now: Date): Promise<void>;
  /** Makes them part of a submission; tells how many could be. */
  claim(ids: readonly string[], form: string, reference: string): Promise<number>;
  /** Which of these contents somebody still has. */
  known(hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

/** In the same transaction as the submission, if one is given. A draft they were in ends with it. */
export async function claimUploads(
  db: Kysely<Tables> | Transaction<Tables>,
  ids: readonly string[],
  form: string,
  reference: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("upload")
    .set({ draft: null, reference })
    .where("id", "in", ids)
    .where("form", "=", form)
    .where("reference", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export const sqlRows = (db: Db): UploadRows => ({
  get: async (ids) =>
    ids.length ? db.selectFrom("upload").selectAll().where("id", "in", ids).execute() : [],
  add: async (row) =>
    void (await db
      .insertInto("upload")
      .values({ ...row, expires_at: keptUntil(row.expires_at, row.created_at) })
      .execute()),
  remove: async (id) =>
    (await db.deleteFrom("upload").where("id", "=", id).where("reference", "is", null).executeTakeFirst())
      .numDeletedRows > 0n,
  async attach(ids, draft) {
    const rows = await db
      .updateTable("upload")
      .set({ draft })
      .where("id", "in", ids)
      .where("reference", "is", null)
      .where((where) => where.or([where("draft", "is", null), where("draft", "=", draft)]))
      .returning("id")
      .execute();
    return rows.map(({ id }) => id);
  },
  renew: async (ids, until, now) =>
    void (await db
      .updateTable("upload")
      .set({ expires_at: keptUntil(until, now) })
      .where("id", "in", ids)
      .where("reference", "is", null)
      .execute()),
  claim: (ids, form, reference) => claimUploads(db, ids, form, reference),
  async known(hashes) {
    const rows = hashes.length
      ? await db
          .selectFrom("upload")
          .select("hash")
          .distinct()
          .where("hash", "=", sql<string>`any(${[...hashes]}::text[])`)
          .execute()
      : [];
    return new Set(rows.map(({ hash }) => hash));
  },
});

const BATCH = 500;

/** Files that uploads name now. */
export async function namedHashes(db: Kysely<Tables> | Transaction<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom("upload").select("hash").distinct().execute();
  return rows.map(({ hash }) => hash);
}

/** How many of these files uploads name now. One that was swept since is not missed: nothing points to it any more. */
export async function countNamed(db: Db, hashes: readonly string[]): Promise<number> {
  let count = 0;
  for (let from = 0; from < hashes.length; from += BATCH)
    count += (await sqlRows(db).known(hashes.slice(from, from + BATCH))).size;
  return count;
}

/** In this process alone: for tests, and beside `memoryStore`. */
export function memoryRows(): UploadRows {
  const rows = new Map<string, UploadRow>();
  const free = (ids: readonly string[]): readonly UploadRow[] =>
    ids.flatMap((id) => rows.get(id) ?? []).filter(({ reference }) => reference === null);
  const put = (found: readonly UploadRow[], change: Partial<UploadRow>): readonly string[] =>
    found.map((row) => {
      rows.set(row.id, { ...row, ...change });
      return row.id;
    });
  return {
    get: (ids) => Promise.resolve(ids.flatMap((id) => rows.get(id) ?? [])),
    add: (row) => Promise.resolve(void rows.set(row.id, row)),
    remove: (id) => Promise.resolve(free([id]).length > 0 && rows.delete(id)),
    attach: (ids, draft) =>
      Promise.resolve(
        put(
          free(ids).filter((row) => row.draft === null || row.draft === draft),
          { draft },
        ),
      ),
    renew: (ids, until) => Promise.resolve(void put(free(ids), { expires_at: until })),
    claim: (ids, form, reference) =>
      Promise.resolve(
        put(
          free(ids).filter((row) => row.form === form),
          { draft: null, reference },
        ).length,
      ),
    known: (hashes) =>
      Promise.resolve(
        new Set([...rows.values()].map(({ hash }) => hash).filter((hash) => hashes.includes(hash))),
      ),
  };
}
