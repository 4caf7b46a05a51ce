import { sql } from "kysely";
import type { Db } from "../db/tables.js";

/** One hand-over that is due and was claimed by this process. */
export interface Due {
  readonly id: string;
  readonly reference: string;
  readonly attempts: number;
}
export interface DeadLetter {
  readonly id: string;
  readonly reference: string;
  readonly attempts: number;
  readonly deadAt: string;
  readonly lastError: string | null;
}

/** Seconds until the next try, by how many there were: a few in the first minutes, then for three days (after the Standard Webhooks specification). */
const WAITS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
export const MAX_ATTEMPTS = WAITS.length + 1;

/** No wait is longer: what is due later than that was noted by a clock that was ahead, and is due now. */
const LONGEST = 2 * 86_400;

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/**
 * Claims what is due, for `lease` seconds. Processes that ask at the same time get different ones (`for update skip locked`); one that dies with a
 * claim loses it when the lease ends, and the hand-over is tried again: it is made at least once, and under the same id.
 */
export async function claimDue(
  db: Db,
  { now, lease = 60, limit = 10 }: { readonly now: Date; readonly lease?: number; readonly limit?: number },
): Promise<readonly Due[]> {
  return db
    .updateTable("outbox")
    .set({ attempts: sql<number>`attempts + 1`, next_at: after(now, lease) })
    .where("id", "in", (query) =>
      query
        .selectFrom("outbox")
        .select("id")
        .where("delivered_at", "is", null)
        .where("dead_at", "is", null)
        .where((where) => where.or([where("next_at", "<=", now), where("next_at", ">", after(now, LONGEST))]))
        .orderBy("next_at")
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(["id", "reference", "attempts"])
    .execute();
}

export const markDelivered = async (db: Db, { id }: Due, now: Date): Promise<void> =>
  void (await db
    .updateTable("outbox")
    .set({ delivered_at: now, last_error: null })
    .where("id", "=", id)
    .execute());

/** Notes a failure; the last one makes a dead letter. `why` is a status or the name of an error, never words from outside. */
export async function markFailed(
  db: Db,
  { id, attempts }: Due,
  { now, why }: { readonly now: Date; readonly why: string },
): Promise<void> {
  const wait = WAITS[attempts - 1];
  // A tenth more or less, so that what failed together does not come back together.
  const next =
    wait === undefined ? { dead_at: now } : { next_at: after(now, wait * (0.9 + Math.random() / 5)) };
  await db
    .updateTable("outbox")
    .set({ ...next, last_error: why })
    .where("id", "=", id)
    .where("delivered_at", "is", null)
    .execute();
}

/** Hand-overs given up, oldest first. */
export async function deadLetters(db: Db): Promise<readonly DeadLetter[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["id", "reference", "attempts", "dead_at", "last_error"])
    .where("dead_at", "is not", null)
    .orderBy("dead_at")
    .execute();
  return rows.flatMap(({ dead_at, last_error, ...rest }) =>
    dead_at ? [{ ...rest, deadAt: dead_at.toISOString(), lastError: last_error }] : [],
  );
}

/** Tries dead letters again from the start: all of them, or one. Tells how many. */
export async function reviveDeadLetters(
  db: Db,
  { now, id }: { readonly now: Date; readonly id?: string },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("outbox")
    .set({ dead_at: null, attempts: 0, next_at: now })
    .where("dead_at", "is not", null)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
