import { sql } from "kysely";
import type { Db } from "../db/tables.js";

/** Rewrites the tables that held deleted rows, so that their bytes are gone from the disk now and not when the space is needed. Locks each for that time. */
export async function scrub(db: Db): Promise<void> {
  for (const table of [
    "submission",
    "blind_index",
    "status",
    "draft",
    "upload",
    "visit",
    "verification",
    "audit",
  ])
    await sql`vacuum full ${sql.table(table)}`.execute(db);
  await sql`checkpoint`.execute(db).catch(() => {
    // On a shared server only its owner may; its own checkpoint comes within minutes.
  });
}
