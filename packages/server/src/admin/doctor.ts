import { sql } from "kysely";
import { migrations } from "../db/migrations.js";
import type { Db } from "../db/tables.js";
import { EncryptionError, type Encryption } from "../encryption/encryption.js";
import { keyProblems, usedKeys } from "../encryption/key-list.js";
import { countByKey, countFilesByKey } from "../encryption/rewrite.js";
import { HOUR } from "../retention/clock.js";
import type { FileContents, Finding } from "../uploads/files.js";

/** Differences between two clocks that are no cause of anything. */
const SECONDS_APART = 30;
const LATE_SWEEP = 3 * HOUR;
const LATE_HAND_OVER = HOUR;

type Check = (db: Db) => Promise<readonly Finding[]> | readonly Finding[];
const found = (isRight: boolean, words: string): readonly Finding[] => [{ isRight, words }];

const CHECKS: readonly Check[] = [
  () => {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    return found(
      major > 20 || (major === 20 && minor >= 19),
      `Node is ${process.version}; 20.19 or later is needed.`,
    );
  },
  async (db) => {
    await sql`select pg_current_xact_id()`.execute(db);
    return found(true, "The database can be written.");
  },
  async (db) => {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    const missing = Object.keys(migrations).filter((name) => !rows.some((row) => row.name === name));
    const newer = rows.filter(({ name }) => !Object.hasOwn(migrations, name));
    return found(
      !missing.length,
      `Of the changes of the tables ${missing.length ? `these are missing: ${missing.join(", ")}.` : "none is missing."}${newer.length ? ` ${newer.length} are of a newer version.` : ""}`,
    );
  },
  async (db) => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings where name in ('synchronous_commit', 'fsync', 'full_page_writes')`.execute(
      db,
    );
    return rows.map(({ name, setting }) => ({
      isRight: setting === "on",
      words: `${name} is ${setting}${setting === "on" ? "." : ": what was acknowledged can be lost with the power."}`,
    }));
  },
  async (db) => {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
    const apart = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - Date.now()) / 1000);
    return found(
      apart <= SECONDS_APART,
      `The clocks of this machine and of the database are ${apart} s apart.`,
    );
  },
  async (db) => {
    const state = await db.selectFrom("sweep_state").select(["at", "held"]).executeTakeFirst();
    const age = state?.at ? Date.now() - state.at.getTime() : undefined;
    const held = Object.keys(state?.held ?? {});
    return [
      ...found(
        age !== undefined && age < LATE_SWEEP,
        age === undefined
          ? "Nothing was ever swept here."
          : `The last sweep was ${Math.round(age / 60_000)} minutes ago.`,
      ),
      ...(held.length ? found(false, `Sweeps hold back ${held.join(", ")}: see --dry-run.`) : []),
    ];
  },
  async (db) => {
    const { rows } = await sql<{ dead: number; waiting: number; oldest: Date | null }>`
      select count(*) filter (where dead_at is not null)::int as dead,
        count(*) filter (where dead_at is null and delivered_at is null)::int as waiting,
        min(created_at) filter (where dead_at is null and delivered_at is null) as oldest from outbox`.execute(
      db,
    );
    const { dead = 0, waiting = 0, oldest = null } = rows[0] ?? {};
    const isLate = oldest !== null && Date.now() - oldest.getTime() > LATE_HAND_OVER;
    return [
      ...found(dead === 0, `${dead} hand-overs were given up (dead-letters).`),
      ...found(!isLate, `${waiting} hand-overs wait${isLate ? ", the oldest for more than an hour" : ""}.`),
    ];
  },
  async (db) => {
    const { rows } = await sql<{ seq: number; hash: string; last: string | null }>`
      select seq, hash, (select hash from chain where chain.seq = chain_head.seq) as last from chain_head`.execute(
      db,
    );
    const head = rows[0];
    const isRight = head !== undefined && (head.seq === 0 || head.last === head.hash);
    return found(
      isRight,
      `The chain ends at ${head?.seq ?? 0}${isRight ? "" : ", which is not its last link: run verify-chain"}.`,
    );
  },
];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const number = (counts: ReadonlyMap<string | null, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** What is encrypted, what is not, and whether the keys that were given open it. Where encryption was never on, that is said and is not wrong. */
function encryptionFindings(
  what: string,
  counts: ReadonlyMap<string | null, number>,
  isWanted: boolean,
): readonly Finding[] {
  const all = number(counts);
  const plain = counts.get(null) ?? 0;
  return found(
    !isWanted || plain === 0,
    isWanted
      ? `${all - plain} of ${all} ${what} are encrypted${plain ? "; run encrypt for the others" : ""}.`
      : `Encryption is off (DIWAN_ENCRYPTION): ${plain} of ${all} ${what} can be read by whoever has the disk.`,
  );
}
async function checkEncryption(
  db: Db,
  encryption: Encryption | undefined,
): Promise<{ readonly findings: readonly Finding[]; readonly isWanted: boolean }> {
  const used = await usedKeys(db);
  const isWanted = used.length > 0;
  const counts = await countByKey(db);
  const older = encryption
    ? [...counts].filter(([kid]) => kid !== null && kid !== encryption.kid && encryption.checkOf(kid))
    : [];
  return {
    isWanted,
    findings: [
      ...encryptionFindings("submissions", counts, isWanted),
      ...(encryption ? await keyProblems(db, encryption) : []).map((words) => ({ isRight: false, words })),
      ...(isWanted && !encryption
        ? found(
            true,
            "Whether the server keys open what is encrypted was not looked at: DIWAN_KEYS is not set.",
          )
        : []),
      ...(older.length
        ? found(true, `${number(new Map(older))} submissions are encrypted under an older key: rotate-keys.`)
        : []),
    ],
  };
}

/** Enough to see what is wrong: each file of a store is asked for. */
const MOST_FILES = 1000;

async function checkFiles(
  place: FileContents,
  encryption: Encryption | undefined,
): Promise<readonly Finding[]> {
  const counts = await countFilesByKey(place, MOST_FILES);
  const unknown = encryption
    ? [...counts].filter(([kid]) => kid !== null && encryption.checkOf(kid) === undefined)
    : [];
  return [
    ...encryptionFindings("files", counts, true),
    ...unknown.map(([kid, count]) => ({
      isRight: false,
      words: `${count} files are encrypted under the server key '${kid}', which is not among the server's keys.`,
    })),
    ...(number(counts) === MOST_FILES
      ? found(true, `No more than ${MOST_FILES} files were looked at for their encryption.`)
      : []),
  ];
}

/** Looks at what goes wrong most often, and says of each whether it is right. Changes nothing, but for an object that is written into a bucket and deleted. */
export async function examine(
  db: Db,
  places: readonly FileContents[],
  encryption?: Encryption,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of CHECKS)
    findings.push(
      ...(await Promise.resolve(check(db)).catch((error: unknown) =>
        found(false, `Something could not be looked at (${nameOf(error)}).`),
      )),
    );
  const { isWanted, findings: ofEncryption } = await checkEncryption(db, encryption).catch(
    (error: unknown) => ({
      isWanted: false,
      findings: found(false, `Encryption could not be looked at (${nameOf(error)}).`),
    }),
  );
  findings.push(...ofEncryption);
  for (const place of places) {
    findings.push(...(await place.examine()));
    if (isWanted)
      findings.push(
        ...(await checkFiles(place, encryption).catch((error: unknown) =>
          found(
            false,
            // Words of the first name the file by its hash, and nothing that is in it.
            error instanceof EncryptionError
              ? error.message
              : `Encryption of files could not be looked at (${nameOf(error)}).`,
          ),
        )),
      );
  }
  return findings;
}
