import { sql } from "kysely";
import type { Db } from "../db/tables.js";
import { stepOf } from "./clock.js";

/** What one sweep leaves for the next, in whichever process. */
export interface SweepState {
  readonly mark?: Date | undefined;
  readonly doubted?: Date | undefined;
  /** Since when a kind is held back: ISO 8601 instants by kind. */
  readonly held: { readonly [kind: string]: string };
}

export async function readState(db: Db): Promise<SweepState> {
  const row = await db
    .selectFrom("sweep_state")
    .select(["at", "doubted_at", "held"])
    .where("id", "=", 1)
    .executeTakeFirst();
  return { mark: row?.at ?? undefined, doubted: row?.doubted_at ?? undefined, held: row?.held ?? {} };
}

/** Notes that the clock was believed. */
export async function noteMark(db: Db, now: Date, every: number): Promise<void> {
  await db
    .updateTable("sweep_state")
    .set({ at: now, until: new Date(now.getTime() + stepOf(every)), doubted_at: null })
    .where("id", "=", 1)
    .execute();
}
/** Notes when a clock was first doubted that may be believed the next time. */
export async function noteDoubt(db: Db, doubted: Date | null): Promise<void> {
  await db.updateTable("sweep_state").set({ doubted_at: doubted }).where("id", "=", 1).execute();
}
export async function noteHeld(db: Db, held: SweepState["held"]): Promise<void> {
  await db
    .updateTable("sweep_state")
    .set({ held: JSON.stringify(held) })
    .where("id", "=", 1)
    .execute();
}

/**
 * Takes the sweep for this process, for a minute; false when another has it. By the database's clock, so that it ends with a process that was killed. A lock of the
 * session's (`pg_advisory_lock`) would need a connection for the whole sweep, and PGlite has only one for everything.
 */
export async function takeTurn(db: Db): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("sweep_state")
    .set({ busy_until: sql<Date>`clock_timestamp() + interval '1 minute'` })
    .where("id", "=", 1)
    // A turn that ends later than one taken now was taken by a clock that was ahead.
    .where(
      sql<boolean>`busy_until is null or busy_until < clock_timestamp() or busy_until > clock_timestamp() + interval '10 minutes'`,
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
export async function keepTurn(db: Db): Promise<void> {
  await db
    .updateTable("sweep_state")
    .set({ busy_until: sql<Date>`clock_timestamp() + interval '1 minute'` })
    .where("id", "=", 1)
    .execute();
}
export async function endTurn(db: Db): Promise<void> {
  await db.updateTable("sweep_state").set({ busy_until: null }).where("id", "=", 1).execute();
}

export const databaseClock = async (db: Db): Promise<Date> => {
  const {
    rows: [row],
  } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  if (!row) throw new Error("The database does not tell the time");
  return row.now;
};

/** Notes when the newest entry came, where no sweep has been yet: one that comes while the clock is doubted must not speak for it. */
export async function noteBase(db: Db, base: Date): Promise<void> {
  await db.updateTable("sweep_state").set({ at: base }).where("id", "=", 1).where("at", "is", null).execute();
}

/** When the newest of what citizens sent came, and whether anything is kept: of visits it is not noted when they began, and the audit trail is also written by commands. */
export async function newestEntry(
  db: Db,
): Promise<{ readonly at?: Date | undefined; readonly isAny: boolean }> {
  const {
    rows: [row],
  } = await sql<{
    at: Date | null;
    others: boolean;
  }>`select exists (select from visit) or exists (select from audit) as others, greatest(
    (select at from chain order by seq desc limit 1), (select max(updated_at) from draft), (select max(created_at) from upload)) as at`.execute(
    db,
  );
  return { at: row?.at ?? undefined, isAny: Boolean(row?.at ?? row?.others) };
}
