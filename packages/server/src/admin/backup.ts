import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { sql, type Transaction } from "kysely";
import { migrations } from "../db/migrations.js";
import type { Db, Tables } from "../db/tables.js";
import type { Encryption, Place } from "../encryption/encryption.js";
import { keyProblems, noteKey, refuseOlderCode } from "../encryption/key-list.js";
import { decrypted, encrypted } from "../encryption/stream.js";
import { verifyChain, type ChainReport } from "../receipts/verify-chain.js";
import { encryptedFiles, placeOfFile } from "../uploads/encrypted-files.js";
import { hashOf, pathOf, place, sync, type FileContents } from "../uploads/files.js";
import { folderContents } from "../uploads/folder-files.js";
import { countNamed } from "../uploads/rows.js";

/** A backup that cannot be used, or a place that cannot take one. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** What is kept, each table after those it refers to, with the columns that order it. `schema_level` and the list of changes are the database's own. */
const KEPT = {
  chain_head: { key: "id" },
  chain: { key: "seq" },
  encryption_key: { key: "kid" },
  definition: { key: "hash" },
  submission: { key: "seq" },
  blind_index: { key: "id", isNumbered: true },
  status: { key: "id", isNumbered: true },
  outbox: { key: "id" },
  draft: { key: "id" },
  upload: { key: "id" },
  attempt: { key: "bucket" },
  visit: { key: "id" },
  verification: { key: "id" },
  audit: { key: "id", isNumbered: true },
  sweep_state: { key: "id" },
} as const satisfies {
  readonly [table in Exclude<keyof Tables, "schema_level">]: {
    readonly key: keyof Tables[table];
    readonly isNumbered?: true;
  };
};
const TABLES = Object.entries(KEPT).map(([table, how]) => ({ table, ...how }));
/** Rows that a new database has already. */
const SINGLE: ReadonlySet<string> = new Set(["chain_head", "encryption_key", "sweep_state"]);

const FORMAT = 1;
const BATCH = 500;
const DATA = "data.jsonl.gz";
/** The same file when it is encrypted: whoever finds it knows what it is. */
const ENCRYPTED_DATA = `${DATA}.encrypted`;
const PLACE: Place = { table: "backup", id: DATA, column: "content" };

interface Header {
  readonly diwanBackup: typeof FORMAT;
  readonly at: string;
  readonly migrations: readonly string[];
}
type Line =
  | Header
  | { readonly table: string; readonly rows: readonly { readonly [column: string]: unknown }[] }
  | { readonly end: { readonly rows: { readonly [table: string]: number }; readonly digest: string } };

/** Bytes are written so, since JSON has none. */
const BYTES = "$bytes";
const JSON_VALUE = "$json";

function write(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString("base64") };
  return typeof value === "object" && value !== null ? { [JSON_VALUE]: value } : value;
}
function read(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (BYTES in value && typeof value[BYTES] === "string") return Buffer.from(value[BYTES], "base64");
  return JSON_VALUE in value ? JSON.stringify(value[JSON_VALUE]) : value;
}
const mapRow = (
  row: { readonly [column: string]: unknown },
  change: (value: unknown) => unknown,
): { readonly [column: string]: unknown } =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, change(value)]));

/** Lines of a backup, from one view of the data. */
async function* linesOf(trx: Transaction<Tables>, digest: Hash): AsyncGenerator<string> {
  const rows: { [table: string]: number } = {};
  const line = (value: Line): string => {
    const text = `${JSON.stringify(value)}\n`;
    digest.update(text);
    return text;
  };
  yield line({ diwanBackup: FORMAT, at: new Date().toISOString(), migrations: Object.keys(migrations) });
  for (const { table, key } of TABLES) {
    let after: unknown;
    for (;;) {
      const page = await trx
        .selectFrom(table as "submission") // one of the tables; only its key is named
        .selectAll()
        .$if(after !== undefined, (query) => query.where(sql.ref(key), ">", after))
        .orderBy(sql.ref(key))
        .limit(BATCH)
        .execute();
      if (page.length) yield line({ table, rows: page.map((row) => mapRow(row, write)) });
      rows[table] = (rows[table] ?? 0) + page.length;
      after = page.at(-1)?.[key as "seq"];
      if (page.length < BATCH) break;
    }
  }
  const sum = digest.copy().digest("hex");
  yield `${JSON.stringify({ end: { rows, digest: sum } } satisfies Line)}\n`;
}

export interface BackupReport {
  readonly rows: { readonly [table: string]: number };
  readonly files: number;
  /** Files that uploads name and that were not copied: they were not there, or no folder of files was named. */
  readonly missing: number;
}

/** Where the uploaded files are: a folder, or a store of them. */
type Files = string | FileContents;
const contentsOf = (files: Files | undefined): FileContents | undefined =>
  typeof files === "string" ? folderContents(files) : files;

/** Copies a file into the folder of a backup; false when it is not there. */
async function copyOut(
  files: FileContents,
  hash: string,
  { folder, encryption }: BackupOptions,
): Promise<boolean> {
  const content = await files.open(hash);
  if (!content) return false;
  const path = `${pathOf(folder, hash)}.unfinished`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // The two kinds of web streams differ in what only tools use.
  const read = Readable.fromWeb(content as never);
  await pipeline(
    encryption?.isOn ? encrypted(read, encryption, placeOfFile(hash)) : read,
    createWriteStream(path, { mode: 0o600 }),
  );
  await place(folder, path, hash);
  return true;
}

export interface BackupOptions {
  readonly folder: string;
  readonly files?: Files | undefined;
  /** Encrypts the backup when it is on, and opens one that is encrypted. */
  readonly encryption?: Encryption | undefined;
}

/**
 * Writes all that is kept into a new folder: the tables as they are in one moment, then the files they name. Unless encryption is on it is readable by whoever has it,
 * as the database is; the server's keys are not in it.
 */
export async function backUp(db: Db, options: BackupOptions): Promise<BackupReport> {
  const { folder, files, encryption } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length) throw new BackupError("The folder of the backup is not empty.");
  const name = encryption?.isOn ? ENCRYPTED_DATA : DATA;
  const unfinished = join(folder, `${name}.unfinished`);
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) =>
      pipeline(
        Readable.from(linesOf(trx, createHash("sha256"))),
        createGzip(),
        (zipped: AsyncIterable<Uint8Array>) =>
          encryption?.isOn ? encrypted(zipped, encryption, PLACE) : zipped,
        createWriteStream(unfinished, { mode: 0o600 }),
      ),
    );
  const contents = contentsOf(files);
  let copied = 0;
  const absent: string[] = [];
  const { rows, hashes } = await contentsIn(unfinished, encryption);
  for (const hash of hashes) {
    if (contents && (await copyOut(contents, hash, options))) copied++;
    else absent.push(hash);
  }
  await sync(unfinished);
  // Its name says that it is whole.
  await rename(unfinished, join(folder, name));
  await sync(folder);
  return { rows, files: copied, missing: await countNamed(db, absent) };
}

function refuseNewer({ migrations: names }: Header): void {
  const newer = names.filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length)
    throw new BackupError(
      `The backup is of a newer version of Diwan (${newer.join(", ")}): install that one first.`,
    );
}

async function* readLines(path: string, encryption: Encryption | undefined): AsyncGenerator<Line> {
  const digest = createHash("sha256");
  let isWhole = false;
  const source = createReadStream(path) as AsyncIterable<Buffer>; // without an encoding it gives buffers
  const unzipped = createGunzip();
  // A file that is cut off or damaged ends with an error of its own, which whoever reads the lines is told.
  const reading = pipeline(await decrypted(source, encryption, PLACE), unzipped);
  reading.catch(() => {});
  const lines = createInterface({ input: unzipped, crlfDelay: Infinity });
  for await (const text of lines) {
    const line = JSON.parse(text) as Line; // what it is, is seen below
    if ("end" in line) {
      if (line.end.digest !== digest.copy().digest("hex"))
        throw new BackupError("The backup was changed or damaged.");
      isWhole = true;
    } else digest.update(`${text}\n`);
    if ("diwanBackup" in line) refuseNewer(line);
    yield line;
  }
  await reading;
  if (!isWhole) throw new BackupError("The backup has no end: it was cut off.");
}

/** What a backup says it holds: how many rows, and the files that its uploads name. */
async function contentsIn(
  path: string,
  encryption: Encryption | undefined,
): Promise<{ readonly rows: BackupReport["rows"]; readonly hashes: ReadonlySet<string> }> {
  const hashes = new Set<string>();
  let rows: BackupReport["rows"] = {};
  for await (const line of readLines(path, encryption))
    if ("end" in line) ({ rows } = line.end);
    else if ("table" in line && line.table === "upload")
      for (const { hash } of line.rows)
        if (typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash)) hashes.add(hash);
  return { rows, hashes };
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  for (const table of ["chain", "draft", "upload", "audit"] as const) {
    const found = await db
      .selectFrom(table)
      .select(sql<number>`1`.as("one"))
      .limit(1)
      .executeTakeFirst();
    if (found)
      throw new BackupError("The database holds something already: a backup goes into an empty one.");
  }
}

/** The hash of what is in a file of a backup. Throws an `EncryptionError` when it cannot be opened. */
const hashInBackup = async (
  folder: string,
  hash: string,
  encryption: Encryption | undefined,
): Promise<string> => {
  const source = createReadStream(pathOf(folder, hash)) as AsyncIterable<Buffer>; // as above
  return hashOf(await decrypted(source, encryption, placeOfFile(hash)));
};

/**
 * Puts a backup into a database that holds nothing yet, in one transaction, and verifies the chain. Files are compared with their hashes and copied before, so that
 * what is refused, or has no room, leaves no row behind.
 */
export async function restore(
  db: Db,
  { folder, files, encryption }: BackupOptions,
): Promise<BackupReport & { readonly chain: ChainReport }> {
  const path = [DATA, ENCRYPTED_DATA].map((name) => join(folder, name)).find((each) => existsSync(each));
  if (path === undefined) throw new BackupError(`There is no ${DATA} in the folder.`);
  await refuseUnlessEmpty(db);
  const { hashes } = await contentsIn(path, encryption);
  const given = contentsOf(files);
  const contents = given && encryptedFiles(given, encryption);
  const there = [...hashes].filter((hash) => contents !== undefined && existsSync(pathOf(folder, hash)));
  for (const hash of there)
    if ((await hashInBackup(folder, hash, encryption)) !== hash)
      throw new BackupError(`The file ${hash} in the backup was changed.`);
  for (const hash of there) await contents?.keepCopy(pathOf(folder, hash), hash);
  const rows: { [table: string]: number } = {};
  await db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx);
    await refuseUnlessEmpty(trx);
    for await (const line of readLines(path, encryption)) {
      if ("table" in line) {
        const known = TABLES.find(({ table }) => table === line.table);
        if (!known) throw new BackupError("The backup holds a table that is not known.");
        const values = line.rows.map((row) => mapRow(row, read));
        if (SINGLE.has(known.table)) await trx.deleteFrom(known.table as "sweep_state").execute(); // one of the two
        await trx
          .insertInto(known.table as "submission") // its columns are those it was read with
          .values(values as never)
          .execute();
        rows[known.table] = (rows[known.table] ?? 0) + values.length;
      } else if ("end" in line) {
        for (const [table, count] of Object.entries(line.end.rows))
          if ((rows[table] ?? 0) !== count) throw new BackupError(`The backup lacks rows of ${table}.`);
      }
    }
    if (rows["encryption_key"]) await refuseOlderCode(trx);
    // Files that were in the clear were encrypted under it.
    if (encryption?.isOn) await noteKey(trx, encryption);
    // What could not be read afterwards is not put there.
    const problems = await keyProblems(trx, encryption);
    if (problems.length) throw new BackupError(problems.join(" "));
    for (const each of TABLES)
      if ("isNumbered" in each)
        await sql`select setval(pg_get_serial_sequence(${each.table}, 'id'), greatest((select max(id) from ${sql.table(each.table)}), 1))`.execute(
          trx,
        );
  });
  return {
    rows,
    files: there.length,
    missing: hashes.size - there.length,
    chain: await verifyChain(db, { encryption }),
  };
}
