/** Runs the same tests on both databases: PGlite in a folder and, when it is installed, PostgreSQL. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, vi } from "vitest";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { openDatabase, type Database } from "../src/db/database.js";
import { noPostgres, startPostgres, type Cluster } from "./postgres.js";

// Opening a folder and passwords made slow on purpose take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export interface TestDatabase {
  readonly kind: "PGlite" | "PostgreSQL";
  /** The database, open and empty. */
  readonly it: Database;
  readonly location: string;
  readonly cluster?: Cluster | undefined;
  /** Opens it again, as after the process ended. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** A new folder with PGlite's first files in it, which take seconds to make: they are made once and copied. The tables are still migrated anew. */
export async function newFolder(): Promise<string> {
  const cache = fileURLToPath(new URL("../node_modules/.pglite/", import.meta.url));
  const template = join(cache, "0.5.16");
  if (!existsSync(template)) {
    mkdirSync(cache, { recursive: true });
    const made = mkdtempSync(join(cache, "new-"));
    await (await PGlite.create(join(made, "database"))).close();
    // Another test file may have been first.
    try { renameSync(made, template); } catch { rmSync(made, { recursive: true }); }
  }
  const folder = mkdtempSync(join(tmpdir(), "diwan-db-"));
  cpSync(template, folder, { recursive: true });
  return folder;
}

const EMPTY = sql`truncate submission, chain, status, outbox, draft, upload, attempt, visit restart identity cascade`;

export async function empty(database: Database): Promise<void> {
  await EMPTY.execute(database.db);
  await database.db.updateTable("chain_head").set({ seq: 0, hash: "0".repeat(64) }).execute();
}

/** `body` is given a holder that is filled before the first test. */
export function onBothDatabases(name: string, body: (database: TestDatabase) => void): void {
  for (const kind of ["PGlite", "PostgreSQL"] as const) {
    const missing = kind === "PostgreSQL" ? noPostgres() : undefined;
    if (missing) {
      describe.skip(`${name}, on ${kind}: ${missing}`, () => body({} as TestDatabase)); // Nothing of a skipped suite runs.
      continue;
    }
    describe(`${name}, on ${kind}`, () => {
      let database: Database | undefined;
      let cluster: Cluster | undefined;
      let folder = "";
      const holder: TestDatabase = {
        kind,
        get it() { if (!database) throw new Error("not open"); return database; },
        get location() { return cluster?.url ?? folder; },
        get cluster() { return cluster; },
        async close() { await database?.close(); database = undefined; },
        async reopen() { await holder.close(); database = await openDatabase(holder.location); },
      };
      beforeAll(async () => {
        if (kind === "PostgreSQL") cluster = await startPostgres();
        else folder = await newFolder();
        database = await openDatabase(holder.location);
      }, 120_000);
      afterAll(async () => {
        await database?.close();
        cluster?.stop();
        if (folder) rmSync(folder, { recursive: true, force: true });
      }, 30_000);
      beforeEach(async () => { if (!database) await holder.reopen(); await empty(holder.it); });
      body(holder);
    });
  }
}
