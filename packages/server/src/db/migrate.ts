import { Migrator, sql } from "kysely";
import { ConfigurationError } from "../configuration.js";
import { migrations, OLDEST_LEVEL } from "./migrations.js";
import type { Db } from "./tables.js";

/** How new code is: the number of changes of the tables that it knows. */
const LEVEL = Object.keys(migrations).length;

/** Changes made so far; none where there are no tables yet. */
async function appliedMigrations(db: Db): Promise<readonly string[]> {
  const { rows: tables } = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (!tables[0]?.name) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/**
 * Brings the tables up to date; with `check`, only looks whether they are. Tables that a newer version has changed can be used by an older one for as long as
 * the newer one says so, so that code can be rolled back and processes replaced one after the other. Throws a `ConfigurationError` in words when they cannot be used.
 */
export async function migrate(db: Db, mode: "apply" | "check" = "apply"): Promise<void> {
  const applied = await appliedMigrations(db);
  const newer = applied.filter((name) => !Object.hasOwn(migrations, name));
  const missing = Object.keys(migrations).filter((name) => !applied.includes(name));
  if (newer.length) return acceptNewer(db, { newer, missing });
  if (!missing.length) return;
  if (mode === "check")
    throw new ConfigurationError([
      `The database lacks ${missing.length === 1 ? "a change" : "changes"} of its tables (${missing.join(", ")}). Run: diwan-server migrate --data …`,
    ]);
  // Processes that start together wait for each other: Kysely takes a lock first.
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(String(error));
  await db
    .updateTable("schema_level")
    .set({ oldest: sql<number>`greatest(oldest, ${OLDEST_LEVEL}::integer)` })
    .execute();
}

/** Code that is older than the tables: after a rollback, or while others have been replaced already. */
async function acceptNewer(
  db: Db,
  { newer, missing }: { readonly newer: readonly string[]; readonly missing: readonly string[] },
): Promise<void> {
  const row = missing.length
    ? undefined
    : await db.selectFrom("schema_level").select("oldest").executeTakeFirst();
  if (row && row.oldest <= LEVEL) {
    process.emitWarning(
      `The tables were changed by a newer version of Diwan (${newer.join(", ")}), which says that this one can use them.`,
      { code: "DIWAN_NEWER_TABLES" },
    );
    return;
  }
  throw new ConfigurationError([
    `The tables were changed by a newer version of Diwan (${newer.join(", ")}), and this one is too old to use them. Install the newer version again, or the one before it, or open a backup from before the change.`,
  ]);
}
