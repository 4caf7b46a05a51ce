import { Kysely, PostgresDialect, sql, type PostgresPool } from "kysely";
import { freeSpaceGuard, type FreeSpaceOptions } from "./free-space.js";
import { isUrl } from "./location.js";
import { migrate } from "./migrate.js";
import type { PostgresPoolOptions } from "./postgres-pool.js";
import type { Db, Tables } from "./tables.js";

export interface Database {
  readonly db: Db;
  readonly kind: "folder" | "postgres";
  /** Rejects when the database does not answer, or could not write. */
  ping(): Promise<void>;
  /** Waits for what is under way, then lets go. */
  close(): Promise<void>;
}
export interface DatabaseOptions {
  /** Most connections to a PostgreSQL; default 10. */
  readonly max?: number;
  /** Milliseconds to wait for a connection of PostgreSQL (default 5,000) and for the answer to a statement (default 20,000); most that may wait for a connection (default 1,000). */
  readonly postgres?: Pick<PostgresPoolOptions, "connectTimeout" | "queryTimeout" | "queue">;
  /** `check`: tables that are not up to date are refused in words instead of changed; `diwan-server migrate` changes them. Default `apply`. */
  readonly migrate?: "apply" | "check";
  /** How much room a folder's disk must have for anything to be added; default 64 MiB. */
  readonly space?: FreeSpaceOptions;
  /**
   * `none`: a folder is not locked, and a second process on it would overwrite what the first keeps; a warning says so. Only for a folder no other
   * process can know, where no lock can be had (`FolderLockError`).
   */
  readonly lock?: "none";
  /** Stands between Kysely and the connections; for tests of what happens in the middle of a transaction. */
  readonly wrap?: (pool: PostgresPool) => PostgresPool;
}

/**
 * Opens a database and brings its tables up to date. `location` is a folder, where PGlite (PostgreSQL in this process) needs no set-up and one
 * process may work at a time, or the connection string of a PostgreSQL, which any number of processes may share. The SQL is the same.
 */
export async function openDatabase(
  location: string,
  { max, lock, postgres, space, migrate: mode = "apply", wrap = (pool) => pool }: DatabaseOptions = {},
): Promise<Database> {
  const kind = isUrl(location) ? "postgres" : "folder";
  // Only the one that is asked for is loaded: each takes a tenth of a second of every start.
  const pool =
    kind === "postgres"
      ? (await import("./postgres-pool.js")).postgresPool(location, {
          ...postgres,
          ...(max !== undefined && { max }),
        })
      : await (
          await import("./pglite-pool.js")
        ).pglitePool(location, {
          ...(lock !== undefined && { lock }),
          ...(space && { space }),
        });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: wrap(pool) }) });
  try {
    await migrate(db, mode);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const room = kind === "folder" ? freeSpaceGuard(location, space) : undefined;
  return {
    db,
    kind,
    async ping() {
      room?.check();
      // A number of a transaction is written to the log of the database: what can only be read would not give one.
      await sql`select pg_current_xact_id()`.execute(db);
    },
    close: () => db.destroy(),
  };
}
