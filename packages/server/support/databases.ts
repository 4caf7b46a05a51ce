/**
 * Runs the same tests on both databases: PGlite in a folder and, when it is installed, PostgreSQL. Making one takes seconds, so all test files of a
 * worker share one of each, and every test finds it empty.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { openDatabase, type Database } from "../src/db/database.js";
import { OLDEST_LEVEL } from "../src/db/migrations.js";
import { noPostgres, startPostgres, type Cluster } from "./postgres.js";
import { temporary } from "./temporary.js";

type Kind = "PGlite" | "PostgreSQL";
export interface TestDatabase {
  readonly kind: Kind;
  /** The database, open and empty. */
  readonly it: Database;
  readonly location: string;
  readonly cluster?: Cluster | undefined;
  /** Opens it again, as after the process ended. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** A new folder with PGlite's first files in it, which take seconds to make: they are made once and copied. The tables are still migrated anew. It ends with the run. */
export async function newFolder(): Promise<string> {
  const cache = fileURLToPath(new URL("../node_modules/.pglite/", import.meta.url));
  const template = join(cache, "0.5.16");
  if (!existsSync(template)) {
    mkdirSync(cache, { recursive: true });
    const made = mkdtempSync(join(cache, "new-"));
    await (await PGlite.create(join(made, "database"))).close();
    // Another test file may have been first.
    try {
      renameSync(made, template);
    } catch {
      rmSync(made, { recursive: true });
    }
  }
  const folder = temporary("pglite");
  cpSync(template, folder, { recursive: true });
  return folder;
}

interface Home {
  readonly location: string;
  readonly cluster?: Cluster;
  database?: Database | undefined;
}
const homes: { [kind in Kind]?: Promise<Home> } = {};
const homeOf = (kind: Kind): Promise<Home> =>
  (homes[kind] ??=
    kind === "PGlite"
      ? newFolder().then((location) => ({ location }))
      : startPostgres(inject("scratch")).then((cluster) => ({ location: cluster.url, cluster })));

const EMPTY = sql`truncate submission, chain, status, outbox, draft, upload, attempt, visit, verification, audit, definition, encryption_key, blind_index restart identity cascade`;

async function empty({ db }: Database): Promise<void> {
  await EMPTY.execute(db);
  await db
    .updateTable("chain_head")
    .set({ seq: 0, hash: "0".repeat(64) })
    .execute();
  await db.updateTable("schema_level").set({ oldest: OLDEST_LEVEL }).execute();
  await db
    .updateTable("sweep_state")
    .set({ at: null, until: null, doubted_at: null, held: "{}", busy_until: null })
    .execute();
}

/** The tests around are given a holder that is filled before the first of them, and whose database is empty before each. */
export function useDatabase(kind: Kind): TestDatabase {
  let home: Home | undefined;
  const filled = (): Home => {
    if (!home) throw new Error("not open");
    return home;
  };
  const holder: TestDatabase = {
    kind,
    get it() {
      const { database } = filled();
      if (!database) throw new Error("not open");
      return database;
    },
    get location() {
      return filled().location;
    },
    get cluster() {
      return filled().cluster;
    },
    async close() {
      const { database } = filled();
      filled().database = undefined;
      await database?.close();
    },
    async reopen() {
      await holder.close();
      // Many statements at once wait long on a busy machine.
      filled().database = await openDatabase(holder.location, { postgres: { connectTimeout: 60_000 } });
    },
  };
  beforeAll(async () => {
    home = await homeOf(kind);
  }, 120_000);
  beforeEach(async () => {
    if (!filled().database) await holder.reopen();
    await empty(holder.it);
  });
  // The folder stays open for the next file; PostgreSQL's connections would keep the worker from ending.
  afterAll(async () => {
    if (kind === "PostgreSQL") await holder.close();
  }, 30_000);
  return holder;
}

export function onBothDatabases(name: string, body: (database: TestDatabase) => void): void {
  for (const kind of ["PGlite", "PostgreSQL"] as const) {
    const missing = kind === "PostgreSQL" ? noPostgres() : undefined;
    if (missing)
      describe.skip(`${name}, on ${kind}: ${missing}`, () => body({} as TestDatabase)); // Nothing of a skipped suite runs.
    else describe(`${name}, on ${kind}`, () => body(useDatabase(kind)));
  }
}
