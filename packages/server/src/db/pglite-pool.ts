import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { MOST_WAITING, UnavailableError } from "../unavailable.js";
import { DurableFs, durableParams, syncTree } from "./durable-fs.js";
import { lockFolder } from "./folder-lock.js";
import { freeSpaceGuard, type FreeSpaceOptions } from "./free-space.js";

export interface PglitePoolOptions {
  readonly lock?: "none";
  readonly space?: FreeSpaceOptions;
}

/**
 * PGlite as a pool of one connection, so that Kysely's own PostgreSQL dialect drives both databases and the SQL is the same by construction.
 * Whoever holds the connection has it alone until `release`, as with a real one: a transaction is not interleaved with other queries.
 */
export async function pglitePool(
  folder: string,
  { lock, space }: PglitePoolOptions = {},
): Promise<PostgresPool> {
  const data = join(folder, "database");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (lock === "none")
    process.emitWarning(
      `${folder} is not locked (lock: "none"): a second process on it would overwrite what this one keeps.`,
      { code: "DIWAN_NO_LOCK" },
    );
  const unlock = lock === "none" ? () => {} : lockFolder(folder, ["database"]);
  const isNew = !existsSync(join(data, "PG_VERSION"));
  let database: PGlite;
  try {
    database = await PGlite.create({
      fs: new DurableFs(data),
      startParams: durableParams(PGlite.defaultStartParams),
    });
    if (isNew) syncTree(folder);
  } catch (error) {
    unlock();
    throw error;
  }

  const room = freeSpaceGuard(folder, space);
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    async connect() {
      if (ended) throw new Error("The database is closed");
      if (waiting >= MOST_WAITING)
        throw new UnavailableError("queue", `${waiting} requests wait for the database already`);
      let release = (): void => {};
      const before = last;
      waiting++;
      last = new Promise<void>((resolve) => {
        release = resolve;
      });
      await before;
      waiting--;
      const client = {
        query: async (text: string, values: readonly unknown[]) => {
          room.check(text);
          const { rows, affectedRows, command } = await database.query(text, [...values]);
          return { rows, rowCount: rows.length || affectedRows || 0, command };
        },
        release,
      };
      // Kysely uses no more of a client than this, except for streaming, which is not used here.
      return client as unknown as PostgresPoolClient;
    },
    async end() {
      if (ended) return;
      ended = true;
      await last;
      await database.close();
      unlock();
    },
  };
}
