import { sql, type Transaction } from "kysely";
import { ConfigurationError } from "../configuration.js";
import { ENCRYPTION_LEVEL } from "../db/migrations.js";
import type { Db, Tables } from "../db/tables.js";
import type { Encryption } from "./encryption.js";

/** Ids of the server keys that something here is encrypted under. */
export async function usedKeys(db: Db | Transaction<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom("encryption_key").select("kid").orderBy("since").execute();
  return rows.map(({ kid }) => kid);
}

/**
 * Notes that from here on something is encrypted under the first server key, and keeps code from these tables that could not read it. Done before anything is
 * encrypted.
 */
export async function noteKey(db: Db | Transaction<Tables>, encryption: Encryption): Promise<void> {
  await db
    .insertInto("encryption_key")
    .values({
      kid: encryption.kid,
      digest: encryption.checkOf(encryption.kid) ?? "",
      since: new Date(),
    })
    .onConflict((conflict) => conflict.column("kid").doNothing())
    .execute();
  await refuseOlderCode(db);
}

export const refuseOlderCode = async (db: Db | Transaction<Tables>): Promise<void> =>
  void (await db
    .updateTable("schema_level")
    .set({ oldest: sql<number>`greatest(oldest, ${ENCRYPTION_LEVEL}::integer)` })
    .where("oldest", "<", ENCRYPTION_LEVEL)
    .execute());

/** What is wrong with the server keys, for what is encrypted here: those that are missing, and those that are others than the ones of their id. */
export async function keyProblems(
  db: Db | Transaction<Tables>,
  encryption: Encryption | undefined,
): Promise<readonly string[]> {
  const rows = await db.selectFrom("encryption_key").select(["kid", "digest"]).orderBy("since").execute();
  return rows.flatMap(({ kid, digest }) => {
    const check = encryption?.checkOf(kid);
    if (check === digest) return [];
    return check === undefined
      ? [
          `What is kept here is encrypted under the server key '${kid}', which is not among the server's keys.`,
        ]
      : [`The server key '${kid}' is another one than the one of that id which encrypted what is kept here.`];
  });
}

/** Throws a `ConfigurationError` in words when something here could not be read with these server keys. Nothing is changed. */
export async function checkKeys(db: Db, encryption: Encryption | undefined): Promise<void> {
  const problems = await keyProblems(db, encryption);
  if (problems.length)
    throw new ConfigurationError([
      ...problems,
      "Nothing is lost: give the server that key as well (DIWAN_KEYS, the current one first).",
    ]);
}
