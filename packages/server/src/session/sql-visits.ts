import type { Db } from "../db/tables.js";
import { believable, keptUntil } from "../retention/clock.js";
import type { VisitStore } from "./visit-store.js";

/** Visits in a database of `openDatabase`, which any number of processes share. */
export const sqlVisits = (db: Db, now: () => Date = () => new Date()): VisitStore => ({
  get: async (id) =>
    (
      await db
        .selectFrom("visit")
        .select("box")
        .where("id", "=", id)
        .where("expires_at", ">", believable(now()))
        .executeTakeFirst()
    )?.box,
  async put(id, box, was, expiresAt) {
    const clock = now();
    const until = keptUntil(expiresAt, clock);
    const done =
      was === undefined
        ? // A box whose time is over counts as none.
          await db
            .insertInto("visit")
            .values({ id, box, expires_at: until })
            .onConflict((conflict) =>
              conflict
                .column("id")
                .doUpdateSet({ box, expires_at: until })
                .where("visit.expires_at", "<=", believable(clock)),
            )
            .executeTakeFirst()
        : await db
            .updateTable("visit")
            .set({ box, expires_at: until })
            .where("id", "=", id)
            .where("box", "=", was)
            .executeTakeFirst();
    return ("numUpdatedRows" in done ? done.numUpdatedRows : done.numInsertedOrUpdatedRows) === 1n;
  },
  delete: async (id) => void (await db.deleteFrom("visit").where("id", "=", id).execute()),
});
