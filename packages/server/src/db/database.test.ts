import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder, onBothDatabases } from "../../support/databases.js";
import { openDatabase } from "./database.js";
import { FolderInUseError } from "./folder-lock.js";
import { migrate } from "./migrate.js";
import { migrations, OLDEST_LEVEL } from "./migrations.js";

const HEAD = { seq: 7, hash: "f".repeat(64) };

onBothDatabases("a database", (database) => {
  it("that is empty gets its tables when it is opened, each change once", async () => {
    const name = `empty_${process.pid}`;
    if (database.cluster) await sql`create database ${sql.ref(name)}`.execute(database.it.db);
    const location = database.cluster
      ? Object.assign(new URL(database.location), { pathname: name }).href
      : await newFolder();
    for (let times = 0; times < 2; times++) {
      const made = await openDatabase(location);
      expect(
        (
          await sql<{ name: string }>`select name from kysely_migration order by name`.execute(made.db)
        ).rows.map((row) => row.name),
      ).toEqual(Object.keys(migrations).sort());
      expect(await made.db.selectFrom("chain_head").select("seq").execute()).toEqual([{ seq: 0 }]);
      await made.close();
    }
  });

  describe("whose tables another version has changed", () => {
    const NEWER = "999-of-a-version-to-come";
    const level = Object.keys(migrations).length;
    /** As a newer version leaves it that says which is the oldest code it works with. */
    async function changedByNewer(oldest: number): Promise<void> {
      const { db } = database.it;
      await sql`insert into kysely_migration (name, timestamp) values (${NEWER}, '2027')`.execute(db);
      await db.updateTable("schema_level").set({ oldest }).execute();
    }
    afterEach(async () => {
      const { db } = database.it;
      await sql`delete from kysely_migration where name = ${NEWER}`.execute(db);
      await db.updateTable("schema_level").set({ oldest: OLDEST_LEVEL }).execute();
    });

    it("is opened by the version before, with a warning, and keeps what it is given", async () => {
      await changedByNewer(level);
      await database.reopen();
      const { db } = database.it;
      await db.updateTable("chain_head").set(HEAD).execute();
      expect((await db.selectFrom("chain_head").select("seq").executeTakeFirst())?.seq).toBe(HEAD.seq);
    });

    it("is refused in words by a version that is too old for it, and by one that lacks changes of its own", async () => {
      await changedByNewer(level + 1);
      await expect(migrate(database.it.db)).rejects.toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining(`${NEWER}), and this one is too old to use them`) as unknown,
      });
    });

    it("is refused in words by a server that may only look, until it is brought up to date", async () => {
      const { db } = database.it;
      await sql`drop table verification`.execute(db);
      await sql`delete from kysely_migration where name = '008-verification'`.execute(db);
      await expect(migrate(db, "check")).rejects.toThrow(
        /lacks a change of its tables \(008-verification\)\. Run: diwan-server migrate/,
      );
      await migrate(db);
      await migrate(db, "check");
      expect((await db.selectFrom("schema_level").select("oldest").executeTakeFirst())?.oldest).toBe(
        OLDEST_LEVEL,
      );
    });
  });

  it("has an index wherever deleting a row looks for those that hang on it", async () => {
    const { rows } =
      await sql`select conrelid::regclass::text as "table", conname as name from pg_constraint c
      where contype = 'f' and connamespace = 'public'::regnamespace and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`.execute(
        database.it.db,
      );
    expect(rows).toEqual([]);
  });

  it("keeps what was written when it is opened again, and is not migrated twice", async () => {
    await database.it.db.updateTable("chain_head").set(HEAD).execute();
    await database.reopen();
    expect(await database.it.db.selectFrom("chain_head").selectAll().execute()).toEqual([{ id: 1, ...HEAD }]);
  });

  it("undoes a transaction that fails half-way, and keeps others out of it meanwhile", async () => {
    const { db } = database.it;
    const failing = db.transaction().execute(async (trx) => {
      await trx.updateTable("chain_head").set(HEAD).execute();
      throw new Error("half-way");
    });
    const beside = db.selectFrom("chain_head").select("seq").executeTakeFirst();
    await expect(failing).rejects.toThrow("half-way");
    expect((await beside)?.seq).toBe(0);
    expect((await db.selectFrom("chain_head").select("seq").executeTakeFirst())?.seq).toBe(0);
  });

  it("gives the same types on both", async () => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select 5::bigint as position, '2026-11-24T09:00:00+03'::timestamptz as at, ${new Uint8Array([1, 255])}::bytea as bytes, true as yes`.execute(
      database.it.db,
    );
    const [row] = rows;
    expect([row?.["position"], row?.["at"], row?.["yes"]]).toEqual([
      5,
      new Date("2026-11-24T06:00:00Z"),
      true,
    ]);
    expect([...(row?.["bytes"] as Uint8Array)]).toEqual([1, 255]); // both give a Uint8Array
  });

  it("flushes a commit to the disk", async () => {
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(
      database.it.db,
    );
    expect(rows[0]?.synchronous_commit).toBe("on");
    // The test's own PostgreSQL runs without fsync, for speed; the folder never does.
    if (database.it.kind !== "folder") return;
    const sync = fs.fsyncSync;
    let count = 0;
    fs.fsyncSync = (file) => {
      count++;
      sync(file);
    };
    syncBuiltinESMExports();
    try {
      await database.it.db.updateTable("chain_head").set(HEAD).execute();
      expect(count).toBe(1);
    } finally {
      fs.fsyncSync = sync;
      syncBuiltinESMExports();
    }
  });

  it("is opened by several processes at once on PostgreSQL, and by one on a folder", async () => {
    if (database.it.kind === "folder")
      return expect(openDatabase(database.location)).rejects.toThrow(FolderInUseError);
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(database.location)));
    await Promise.all(others.map((each) => each.ping()));
    await Promise.all(others.map((each) => each.close()));
  });
});
