import { sql } from "kysely";
import type { Db } from "../db/tables.js";
import { countIn } from "../drafts/attempts.js";
import { believable, keptUntil } from "../retention/clock.js";

/** A code that was sent. Neither the code, nor the address, nor what it is proven by stands in it: only their digests. */
export interface VerificationRow {
  readonly id: string;
  readonly form: string;
  readonly channel: string;
  /** Digest of the address. */
  readonly recipient: string;
  /** Digest of the code. */
  readonly code: string;
  /** Until when the code can be entered. */
  readonly code_until: Date;
  readonly expires_at: Date;
}

export type TriedRow = Pick<VerificationRow, "code" | "code_until" | "recipient"> & {
  /** Tries so far, this one with them. */
  readonly tries: number;
  readonly verified_at: Date | null;
};

/** Where codes that were sent are noted. */
export interface VerificationRows {
  add(row: VerificationRow, now: Date): Promise<void>;
  /** Counts a try before it is made, so that many at once are not more than many in a row; `undefined` where there is none. */
  try(id: string, form: string, now: Date): Promise<TriedRow | undefined>;
  /** The code was right: when it was first. Its digest is not needed any more. */
  verify(id: string, now: Date): Promise<Date>;
  /**
   * Makes a confirmation part of one submission, which may be sent again under its key: `new`, or `own` where it was part of it already; `undefined` when it is none, of another address, or
   * of another submission.
   */
  claim(
    claim: Pick<VerificationRow, "id" | "form" | "channel" | "recipient"> & {
      readonly at: Date;
      readonly key: string;
    },
    now: Date,
  ): Promise<"new" | "own" | undefined>;
  /** The submission was refused: what was claimed under its key can be claimed under another. */
  release(ids: readonly string[], key: string): Promise<void>;
  /** Counts under a name in a window of seconds. */
  count(name: string, window: number, now: Date): Promise<{ readonly count: number; readonly until: Date }>;
  /** Takes back what was counted. */
  uncount(name: string): Promise<void>;
}

export const sqlVerifications = (db: Db): VerificationRows => ({
  add: async (row, now) =>
    void (await db
      .insertInto("verification")
      .values({ ...row, expires_at: keptUntil(row.expires_at, now) })
      .execute()),
  try: (id, form, now) =>
    db
      .updateTable("verification")
      .set({ tries: sql<number>`tries + 1` })
      .where("id", "=", id)
      .where("form", "=", form)
      .where("expires_at", ">", believable(now))
      .returning(["code", "code_until", "recipient", "tries", "verified_at"])
      .executeTakeFirst(),
  verify: async (id, now) =>
    (
      await db
        .updateTable("verification")
        .set({ verified_at: sql<Date>`coalesce(verified_at, ${now})`, code: "" })
        .where("id", "=", id)
        .returning("verified_at")
        .executeTakeFirst()
    )?.verified_at ?? now,
  claim: async ({ id, form, channel, recipient, at, key }, now) => {
    const right = db
      .updateTable("verification")
      .set({ claimed_by: key })
      .where("id", "=", id)
      .where("form", "=", form)
      .where("channel", "=", channel)
      .where("recipient", "=", recipient)
      .where("verified_at", "=", at)
      .where("expires_at", ">", believable(now));
    const [fresh] = await right.where("claimed_by", "is", null).execute();
    if (fresh?.numUpdatedRows === 1n) return "new";
    const [before] = await right.where("claimed_by", "=", key).execute();
    return before?.numUpdatedRows === 1n ? "own" : undefined;
  },
  release: async (ids, key) => {
    if (ids.length)
      await db
        .updateTable("verification")
        .set({ claimed_by: null })
        .where("id", "in", ids)
        .where("claimed_by", "=", key)
        .execute();
  },
  count: (name, window, now) => countIn(db, name, window, now),
  uncount: async (name) =>
    void (await db
      .updateTable("attempt")
      .set({ count: sql<number>`greatest(count - 1, 0)` })
      .where("bucket", "=", name)
      .execute()),
});

/** In this process alone: for tests, and beside `memoryStore`. Past `most`, the oldest go first. */
export function memoryVerifications({ most = 10_000 }: { readonly most?: number } = {}): VerificationRows {
  type Row = VerificationRow & {
    readonly tries: number;
    readonly verified_at: Date | null;
    readonly claimed_by?: string;
  };
  const rows = new Map<string, Row>();
  const counts = new Map<string, { readonly count: number; readonly until: Date }>();
  const trim = (all: Map<string, unknown>): void => {
    for (const oldest of all.keys()) {
      if (all.size <= most) break;
      all.delete(oldest);
    }
  };
  const found = (id: string, form: string, now: Date): Row | undefined => {
    const row = rows.get(id);
    return row?.form === form && row.expires_at > now ? row : undefined;
  };
  return {
    add(row) {
      rows.set(row.id, { ...row, tries: 0, verified_at: null });
      trim(rows);
      return Promise.resolve();
    },
    try(id, form, now) {
      const row = found(id, form, now);
      if (!row) return Promise.resolve(undefined);
      const tried = { ...row, tries: row.tries + 1 };
      rows.set(id, tried);
      return Promise.resolve(tried);
    },
    verify(id, now) {
      const row = rows.get(id);
      const at = row?.verified_at ?? now;
      if (row) rows.set(id, { ...row, verified_at: at, code: "" });
      return Promise.resolve(at);
    },
    claim({ id, form, channel, recipient, at, key }, now) {
      const row = found(id, form, now);
      const isRight =
        row?.channel === channel &&
        row.recipient === recipient &&
        row.verified_at?.getTime() === at.getTime() &&
        (row.claimed_by === undefined || row.claimed_by === key);
      if (!isRight) return Promise.resolve(undefined);
      rows.set(id, { ...row, claimed_by: key });
      return Promise.resolve(row.claimed_by === undefined ? "new" : "own");
    },
    release(ids, key) {
      for (const id of ids) {
        const row = rows.get(id);
        if (row?.claimed_by !== key) continue;
        const { claimed_by: _, ...rest } = row;
        rows.set(id, rest);
      }
      return Promise.resolve();
    },
    count(name, window, now) {
      const before = counts.get(name);
      const next =
        before && before.until > now
          ? { count: before.count + 1, until: before.until }
          : { count: 1, until: new Date(now.getTime() + window * 1000) };
      counts.set(name, next);
      trim(counts);
      return Promise.resolve(next);
    },
    uncount(name) {
      const before = counts.get(name);
      if (before) counts.set(name, { ...before, count: Math.max(0, before.count - 1) });
      return Promise.resolve();
    },
  };
}
