/** One embedded database for all the files of a run: opening one takes longer than most journeys. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database } from "@diwan/server/db";

type Db = Database["db"];

let shared: Promise<Db> | undefined;

async function open(): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), "diwan-journeys-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (await openDatabase(folder)).db;
}

/** As when it was made: what refers to others goes before them. */
export async function empty(db: Db): Promise<void> {
  for (const table of [
    "status",
    "outbox",
    "upload",
    "draft",
    "attempt",
    "visit",
    "verification",
    "audit",
    "submission",
    "chain",
    "definition",
  ] as const)
    await db.deleteFrom(table).execute();
  await db
    .updateTable("chain_head")
    .set({ seq: 0, hash: "0".repeat(64) })
    .execute();
}

/** The run's database, empty. Whoever takes it next empties it again, so backends that are open at once are taken one after the other. */
export async function takeDatabase(): Promise<Db> {
  const db = await (shared ??= open());
  await empty(db);
  return db;
}
