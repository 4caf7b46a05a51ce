import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { beforeEach, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { newReference } from "../reference.js";
import { pathOf } from "../uploads/files.js";
import { backUp, BackupError, restore } from "./backup.js";
import { runCommand } from "./commands.js";
import { examine } from "./doctor.js";

const CONTENT = "a lease";
const HASH = createHash("sha256").update(CONTENT).digest("hex");

onBothDatabases("a backup", (database) => {
  const db = () => database.it.db;
  const keys = readKeys(newKey("one"));
  const now = new Date("2026-11-24T09:00:00Z");
  const secret = "a secret of their own";
  let code: string;
  let files: string;
  let folder: string;
  const rows = async () => {
    const all: { [table: string]: unknown } = {};
    for (const table of [
      "chain_head",
      "chain",
      "definition",
      "submission",
      "status",
      "draft",
      "upload",
      "audit",
      "sweep_state",
    ] as const)
      all[table] = await db().selectFrom(table).selectAll().execute();
    return all;
  };
  const clear = async () => {
    await sql`truncate submission, chain, status, outbox, draft, upload, attempt, visit, audit, definition restart identity cascade`.execute(
      db(),
    );
    await db()
      .updateTable("chain_head")
      .set({ seq: 0, hash: "0".repeat(64) })
      .execute();
  };
  beforeEach(async () => {
    [files, folder] = [temporary("files"), join(temporary("backup"), "new")];
    for (const key of ["a", "b", "c"])
      await sqlStore(db(), { handOver: true }).keep(
        {
          diwan: 1,
          form: "permit",
          version: "1",
          language: "ar",
          key,
          answers: { name: `ليلى \u0001 ${key}` },
          calculations: {},
        },
        { reference: newReference, fingerprint: "f", now, definition: { hash: "d".repeat(64), text: "{}" } },
      );
    ({ code } = await createDrafts({ db: db(), keys, now: () => now }).create(
      "permit",
      { version: "1", language: "en", answers: { plate: "1" } },
      { secret, expiresAt: new Date("2027-01-01T00:00:00Z") },
    ));
    await db()
      .insertInto("upload")
      .values({
        id: "u".repeat(32),
        form: "permit",
        draft: null,
        reference: null,
        hash: HASH,
        size: 7,
        type: "application/pdf",
        created_at: now,
        expires_at: now,
      })
      .execute();
    mkdirSync(dirname(pathOf(files, HASH)), { recursive: true });
    writeFileSync(pathOf(files, HASH), CONTENT);
    await db()
      .updateTable("sweep_state")
      .set({ at: now, held: JSON.stringify({ drafts: now.toISOString() }) })
      .execute();
  });

  it("brings everything back as it was, into a database that holds nothing, and the chain is whole", async () => {
    const before = await rows();
    expect(await backUp(db(), { folder, files })).toMatchObject({
      rows: { submission: 3, draft: 1 },
      files: 1,
      missing: 0,
    });
    expect(statSync(folder).mode & 0o077).toBe(0);
    await expect(restore(db(), { folder, files })).rejects.toThrow("holds something already");
    await clear();
    const elsewhere = temporary("files");
    const { chain } = await restore(db(), { folder, files: elsewhere });
    expect(chain).toMatchObject({ submissions: 3, problems: [] });
    expect(await rows()).toEqual(before);
    expect(readFileSync(pathOf(elsewhere, HASH), "utf8")).toBe(CONTENT);
    const opened = await createDrafts({ db: db(), keys, now: () => now }).open({ code, secret });
    expect(opened).toMatchObject({ ok: true, value: { answers: { plate: "1" } } });
    // What comes after it is numbered on.
    const { chain: link } = await sqlStore(db()).keep(
      { diwan: 1, form: "permit", version: "1", language: "en", key: "d", answers: {}, calculations: {} },
      { reference: newReference, fingerprint: "f", now },
    );
    expect(link?.seq).toBe(4);
    expect(await examine(db(), [])).toContainEqual({ isRight: true, words: "The chain ends at 4." });
  });

  it("is refused in words when it was changed, cut off or is of a newer version, and leaves nothing behind", async () => {
    await backUp(db(), { folder, files });
    await clear();
    const data = join(folder, readdirSync(folder).find((name) => name.startsWith("data")) ?? "");
    const whole = readFileSync(data);
    const text = gunzipSync(whole).toString();
    const refused = async (content: Uint8Array) => {
      writeFileSync(data, content);
      const to = temporary("files");
      const error: unknown = await restore(db(), { folder, files: to }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      for (const table of ["submission", "chain", "draft", "upload"] as const)
        expect(await db().selectFrom(table).selectAll().execute()).toEqual([]);
      return error;
    };
    expect(await refused(gzipSync(text.replace("ليلى", "لينا")))).toEqual(
      new BackupError("The backup was changed or damaged."),
    );
    expect(await refused(gzipSync(text.slice(0, text.lastIndexOf('{"end"'))))).toEqual(
      new BackupError("The backup has no end: it was cut off."),
    );
    expect(await refused(gzipSync(text.replace("006-definitions", "999-to-come")))).toMatchObject({
      message: expect.stringContaining("a newer version of Diwan (999-to-come)") as unknown,
    });
    expect(await refused(whole.subarray(0, whole.length - 20))).toBeInstanceOf(Error);
    writeFileSync(data, whole);
    writeFileSync(pathOf(folder, HASH), "another lease");
    expect(await refused(whole)).toMatchObject({
      message: expect.stringContaining("was changed") as unknown,
    });
    await expect(backUp(db(), { folder })).rejects.toThrow("not empty");
  });

  it("tells of files that uploads name and that are not there, and brings all else back", async () => {
    const run = async (name: string, to: string, where: string | undefined) => {
      const complaints: string[] = [];
      const isRight = await runCommand(
        db(),
        { name, args: [to], flags: where === undefined ? {} : { files: where }, inputs: {} },
        { print: () => {}, complain: (line) => complaints.push(line) },
      );
      return [isRight, complaints.join()];
    };
    const missing = (words: string) => [false, expect.stringMatching(new RegExp(`^1 files .* ${words}`))];
    expect(await run("backup", folder, files)).toEqual([true, ""]);
    // Whoever names no folder is told, as is whoever names the wrong one.
    expect(await run("backup", join(temporary("backup"), "none"), undefined)).toEqual(missing("--files"));
    const without = join(temporary("backup"), "wrong");
    expect(await run("backup", without, temporary("files"))).toEqual(missing("are not in "));
    await clear();
    expect(await run("restore", without, temporary("files"))).toEqual(missing("lacks them"));
    expect(await db().selectFrom("upload").select("hash").execute()).toEqual([{ hash: HASH }]);
    await clear();
    expect(await run("restore", folder, undefined)).toEqual(missing("--files"));
    await clear();
    expect(await run("restore", folder, temporary("files"))).toEqual([true, ""]);
  });
});
