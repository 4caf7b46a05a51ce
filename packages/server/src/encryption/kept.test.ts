import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { newFolder, onBothDatabases } from "../../support/databases.js";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { temporary } from "../../support/temporary.js";
import { backUp, restore } from "../admin/backup.js";
import { runCommand, type AdminRequest } from "../admin/commands.js";
import { examine } from "../admin/doctor.js";
import { ENCRYPTION_LEVEL, OLDEST_LEVEL } from "../db/migrations.js";
import { openServer } from "../db/open.js";
import { sqlStore } from "../db/sql-store.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { webhookWorker } from "../outbox/webhook.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";
import { newReference } from "../reference.js";
import { exportPerson } from "../retention/export.js";
import type { Receipt } from "../store.js";
import { pathOf, type FileContents } from "../uploads/files.js";
import { folderContents } from "../uploads/folder-files.js";
import { uploadStore } from "../uploads/uploads.js";
import { createEncryption, EncryptionError, type Encryption } from "./encryption.js";
import { checkKeys, usedKeys } from "./key-list.js";
import { countByKey, encryptAll, indexAll, rotateEncryption } from "./rewrite.js";

const [old, current] = [newKey("old"), newKey("current")];
const options = { isOn: true, searchFields: ["email"] };
const before = createEncryption(readKeys(old), options);
const during = createEncryption(readKeys(`${current} ${old}`), options);
const after = createEncryption(readKeys(current), options);
const now = new Date("2026-11-24T09:00:00Z");
const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(150_000)]);

onBothDatabases("what is kept encrypted", (database) => {
  const db = () => database.it.db;
  let count = 0;
  const keep = (
    encryption: Encryption | undefined,
    email = "layla@mail.example",
    key = `k${count++}`,
  ): Promise<Receipt> =>
    sqlStore(db(), { handOver: true, encryption }).keep(
      {
        diwan: 1,
        form: "permit",
        version: "1",
        language: "ar",
        key,
        answers: { people: [{ email, name: { given: "ليلى \u0001" } }], note: "the blue door" },
        calculations: {},
      },
      { reference: newReference, fingerprint: "f".repeat(64), now },
    );
  /** All that is in the database, as text. */
  const dump = async (): Promise<string> => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public'`.execute(db());
    let text = "";
    for (const { name } of rows) {
      const found = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db());
      text += found.rows.map(({ row }) => row).join("\n");
    }
    return text;
  };
  const upload = async (encryption: Encryption | undefined, folder: string, bytes = PDF): Promise<string> => {
    const store = uploadStore({ db: db(), folder, encryption, reserve: 0 });
    const created = await store.handle(
      new Request("http://c.example/api/uploads", {
        method: "POST",
        headers: { "tus-resumable": "1.0.0", "upload-length": String(bytes.length) },
      }),
    );
    const id = created.headers.get("location")?.split("/").at(-1) ?? "";
    const sent = await store.handle(
      new Request(`http://c.example/api/uploads/${id}`, {
        method: "PATCH",
        headers: {
          "tus-resumable": "1.0.0",
          "upload-offset": "0",
          "content-type": "application/offset+octet-stream",
        },
        body: new Uint8Array(bytes),
      }),
    );
    expect(sent.status).toBe(204);
    return id;
  };
  const download = async (
    encryption: Encryption | undefined,
    folder: string,
    id: string,
  ): Promise<Buffer | undefined> => {
    const stream = await uploadStore({ db: db(), folder, encryption, reserve: 0 }).open(id);
    return stream && Buffer.from(await new Response(stream).arrayBuffer());
  };
  /** A command with its words. */
  const run = async (name: string, more: Partial<AdminRequest> = {}): Promise<[boolean, string, string]> => {
    const [out, err]: [string[], string[]] = [[], []];
    const isRight = await runCommand(
      db(),
      { name, args: [], flags: {}, inputs: {}, ...more },
      { print: (line) => out.push(line), complain: (line) => err.push(line) },
    );
    return [isRight, out.join("\n"), err.join("\n")];
  };

  it("is a receipt like any other to who has the key, and nothing to who has the database", async () => {
    const [plain, closed] = [await keep(undefined), await keep(before)];
    const text = await dump();
    // The first one shows that the search would find it.
    expect(text.split("layla@mail.example").length - 1).toBe(1);
    expect(text.split("blue door").length - 1).toBe(1);
    expect(text.split("f".repeat(64)).length - 1).toBe(2);
    expect(await verifyReceipt(closed)).toEqual({ ok: true });
    for (const encryption of [before, during]) {
      const store = sqlStore(db(), { encryption });
      for (const receipt of [plain, closed]) {
        expect(await store.get(receipt.reference)).toEqual(receipt);
        expect(await store.find("permit", receipt.submission.key)).toEqual(receipt);
      }
      expect(await verifyChain(db(), { encryption })).toMatchObject({ submissions: 2, problems: [] });
      const bodies: string[] = [];
      const worker = webhookWorker({
        db: db(),
        url: "https://agency.example/",
        secret: `whsec_${Buffer.alloc(32, 7).toString("base64").replace("B", "C")}`,
        encryption,
        fetch: (_, init) => {
          bodies.push(String(init?.body));
          return Promise.resolve(new Response(null, { status: 200 }));
        },
      });
      await db()
        .updateTable("outbox")
        .set({ delivered_at: null, next_at: new Date(0) })
        .execute();
      expect(await worker.deliver()).toBe(2);
      expect(bodies.map((body) => (JSON.parse(body) as { data: Receipt }).data)).toEqual(
        expect.arrayContaining([plain, closed]),
      );
    }
    // The same key again gives the same receipt, also while encryption is off.
    for (const encryption of [before, createEncryption(readKeys(old))])
      expect(await keep(encryption, "layla@mail.example", closed.submission.key)).toEqual(closed);
  });

  it("is refused in words with another key and without one, and nothing of it is changed", async () => {
    const { reference } = await keep(before);
    const kept = await dump();
    for (const [encryption, words] of [
      [undefined, "no server keys were given"],
      [after, "'old', which is not among"],
    ] as const) {
      await expect(sqlStore(db(), { encryption }).get(reference)).rejects.toThrow(words);
      await expect(verifyChain(db(), { encryption })).rejects.toThrow(words);
      await expect(exportPerson(db(), { value: "x" }, encryption)).rejects.toThrow(words);
      await expect(checkKeys(db(), encryption)).rejects.toThrow("Nothing is lost");
      for (const name of ["verify-chain", "export", "backup", "encrypt", "rotate-keys"])
        if (encryption || !["encrypt", "rotate-keys"].includes(name))
          await expect(
            run(name, {
              args: [join(temporary("backup"), "new")],
              flags: { reference: [reference] },
              inputs: encryption ? { keys: current, searchFields: ["email"] } : {},
            }),
          ).rejects.toThrow("'old', which is not among");
    }
    await expect(checkKeys(db(), createEncryption(readKeys(newKey("old"))))).rejects.toThrow(
      "is another one than the one of that id",
    );
    expect(await dump()).toBe(kept);
  });

  it("is seen to be changed when rows were exchanged, cut off, or put back in the clear", async () => {
    const [one, two] = [await keep(before), await keep(before, "isa@mail.example")];
    const columns = ["kid", "wrapped", "box"] as const;
    const [first, second] = await db().selectFrom("submission").select(columns).orderBy("seq").execute();
    const put = (reference: string, values: object) =>
      db().updateTable("submission").set(values).where("reference", "=", reference).execute();
    const problems = async () => (await verifyChain(db(), { encryption: before })).problems;
    for (const values of [
      { ...second },
      { box: second?.box },
      { box: Buffer.from(first?.box ?? []).subarray(0, -1) },
      { box: Buffer.of(1) },
      { wrapped: null },
      { entry: "{}", kid: null },
    ]) {
      await put(one.reference, values);
      expect(await problems(), Object.keys(values).join()).toEqual([{ seq: 1, reason: "changed" }]);
      if (!("kid" in values && values.kid === null))
        await expect(sqlStore(db(), { encryption: before }).get(one.reference)).rejects.toThrow(
          EncryptionError,
        );
      await put(one.reference, { entry: "", ...first });
      expect(await problems()).toEqual([]);
    }
    expect(await sqlStore(db(), { encryption: before }).get(two.reference)).toEqual(two);
  });

  it("keeps older code from the tables, from the first row on that it could not read", async () => {
    const level = async () =>
      (await db().selectFrom("schema_level").select("oldest").executeTakeFirst())?.oldest;
    await keep(undefined);
    await keep(createEncryption(readKeys(old)));
    expect(await level()).toBe(OLDEST_LEVEL);
    await keep(before);
    expect(await level()).toBe(ENCRYPTION_LEVEL);
  });

  describe("an export", () => {
    it("finds a person by what the index holds, and by everything else when it opens all", async () => {
      const receipts = [await keep(undefined), await keep(before), await keep(during)];
      await keep(during, "isa@mail.example");
      const found = async (value: string, indexed?: true) =>
        (await exportPerson(db(), { value, ...(indexed && { indexed }) }, during)).map(
          ({ receipt }) => receipt.reference,
        );
      const references = receipts.map(({ reference }) => reference);
      expect(await found("LAYLA@mail.example ")).toEqual(references);
      // What is not encrypted is not in the index, until it is.
      expect(await found("LAYLA@mail.example ", true)).toEqual(references.slice(1));
      expect(await found("the blue door")).toHaveLength(4);
      expect(await found("the blue door", true)).toEqual([]);
      expect(await found("", true)).toEqual([]);
      expect(await dump()).not.toContain(before.blind("isa@mail.example")[0]);
      await encryptAll(db(), during);
      expect(await found("layla@mail.example", true)).toEqual(references);
      const other = createEncryption(readKeys(`${current} ${old}`), { searchFields: ["note"] });
      expect(await indexAll(db(), other)).toBe(4);
      expect([await found("the blue door", true), await found("layla@mail.example", true)]).toEqual([
        expect.objectContaining({ length: 4 }),
        [],
      ]);
      await db().deleteFrom("submission").execute();
      expect(await db().selectFrom("blind_index").selectAll().execute()).toEqual([]);
    });
  });

  describe("a file", () => {
    let folder: string;
    beforeEach(() => {
      folder = temporary("encrypted-files");
    });
    const onDisk = (): string =>
      (readdirSync(folder, { recursive: true }) as string[])
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path, "latin1"))
        .join("\n");
    const part = PDF.subarray(1000, 1100).toString("latin1");

    it("is on the disk as nobody can read it, and is given out as it came", async () => {
      const [plain, closed] = [await upload(undefined, folder), await upload(before, folder)];
      // The same content is kept once: the second copy, which is encrypted, took the place of the first.
      expect(onDisk()).not.toContain(part);
      for (const id of [plain, closed]) expect(await download(during, folder, id)).toEqual(PDF);
      await expect(download(after, folder, closed)).rejects.toThrow("'old'");
      await expect(download(undefined, folder, closed)).rejects.toThrow("no server keys");
    });
    it("is not given out when it was cut off or exchanged", async () => {
      const other = Buffer.concat([PDF, Buffer.from("2")]);
      const [one, two] = [await upload(before, folder), await upload(before, folder, other)];
      const store = uploadStore({ db: db(), folder, encryption: before });
      const [first = "", second = ""] = [(await store.find(one))?.path, (await store.find(two))?.path];
      const whole = readFileSync(first);
      writeFileSync(first, whole.subarray(0, -20));
      await expect(download(before, folder, one)).rejects.toThrow();
      writeFileSync(first, readFileSync(second));
      await expect(download(before, folder, one)).rejects.toThrow(EncryptionError);
      writeFileSync(first, whole);
      expect(await download(before, folder, one)).toEqual(PDF);
    });
    it("of before is encrypted, and put under another key, without being another file", async () => {
      const id = await upload(undefined, folder);
      await keep(undefined);
      expect(onDisk()).toContain(part);
      expect(await encryptAll(db(), before, { files: folderContents(folder) })).toEqual({
        submissions: 1,
        files: 1,
        missing: 0,
      });
      expect(onDisk()).not.toContain(part);
      expect(await encryptAll(db(), before, { files: folderContents(folder) })).toEqual({
        submissions: 0,
        files: 0,
        missing: 0,
      });
      expect(await download(before, folder, id)).toEqual(PDF);
      // Whoever does not say where the files are, or names another folder, keeps the old key.
      const elsewhere = [temporary("empty"), join(folder, "none")].map((path) => folderContents(path));
      for (const [at, files] of [undefined, ...elsewhere].entries()) {
        expect(await rotateEncryption(db(), during, { files })).toEqual({
          submissions: at === 0 ? 1 : 0,
          files: 0,
          missing: 1,
          forgotten: [],
        });
        await expect(checkKeys(db(), after)).rejects.toThrow("'old'");
      }
      expect(await rotateEncryption(db(), during, { files: folderContents(folder) })).toEqual({
        submissions: 0,
        files: 1,
        missing: 0,
        forgotten: ["old"],
      });
      await checkKeys(db(), after);
      expect(await download(after, folder, id)).toEqual(PDF);
      expect(await verifyChain(db(), { encryption: after })).toMatchObject({ problems: [] });
    });
    it("that a process keeps under the old key meanwhile, or afterwards, still has its key", async () => {
      await upload(before, folder);
      const files = folderContents(folder);
      const come: string[] = [];
      const comes = async (): Promise<void> => {
        if (come.length < 2)
          come.push(await upload(before, folder, Buffer.concat([PDF, Buffer.of(come.length)])));
      };
      const meanwhile: FileContents = {
        ...files,
        // One comes when all that were there were listed, and another while that one is looked at.
        async *placed() {
          yield* files.placed();
          await comes();
        },
        async open(hash) {
          if (come.length === 1) await comes();
          return files.open(hash);
        },
      };
      expect(await rotateEncryption(db(), during, { files: meanwhile })).toEqual({
        submissions: 0,
        files: 2,
        missing: 0,
        forgotten: [],
      });
      await expect(checkKeys(db(), after)).rejects.toThrow("'old'");
      expect(await rotateEncryption(db(), during, { files })).toMatchObject({ files: 1, forgotten: ["old"] });
      for (const id of come) expect((await download(after, folder, id))?.length).toBe(PDF.length + 1);
      // The process was not started again with the new key, and takes another file.
      await upload(before, folder);
      await expect(checkKeys(db(), after)).rejects.toThrow("'old'");
    });
    it("that cannot be read is not taken for one that is not there", async () => {
      const id = await upload(before, folder);
      const path = (await uploadStore({ db: db(), folder }).find(id))?.path ?? "";
      rmSync(path);
      expect(await download(before, folder, id)).toBeUndefined();
      symlinkSync(path, path);
      for (const encryption of [undefined, before])
        await expect(download(encryption, folder, id)).rejects.toMatchObject({ code: "ELOOP" });
      await expect(rotateEncryption(db(), during, { files: folderContents(folder) })).rejects.toMatchObject({
        code: "ELOOP",
      });
      await expect(
        backUp(db(), { folder: join(temporary("backup"), "new"), files: folder }),
      ).rejects.toMatchObject({ code: "ELOOP" });
    });
  });

  describe("work that was broken off", () => {
    const half = async (change: () => Promise<unknown>) => {
      // The second batch meets a row that cannot be read.
      const row = await db().selectFrom("submission").selectAll().where("seq", "=", 210).executeTakeFirst();
      const broken = row?.kid ? { box: Buffer.of(1) } : { entry: "{" };
      await db().updateTable("submission").set(broken).where("seq", "=", 210).execute();
      await expect(change()).rejects.toThrow();
      await db()
        .updateTable("submission")
        .set({ entry: row?.entry ?? "", box: row?.box ?? null })
        .where("seq", "=", 210)
        .execute();
    };
    it("is read as it is, and is done to its end the next time", async () => {
      const receipts = await Promise.all(Array.from({ length: 220 }, () => keep(undefined)));
      const all = async (encryption: Encryption) => {
        expect(await verifyChain(db(), { encryption })).toMatchObject({ submissions: 220, problems: [] });
        const last = receipts.at(-1);
        expect(await sqlStore(db(), { encryption }).get(last?.reference ?? "")).toEqual(last);
      };
      await half(() => encryptAll(db(), before));
      expect(await countByKey(db())).toEqual(
        new Map<string | null, number>([
          ["old", 200],
          [null, 20],
        ]),
      );
      await all(before);
      // What is wanted and is not whole is said to be wrong.
      const sayings = (await examine(db(), [], before)).filter(({ isRight }) => !isRight);
      expect(sayings.map(({ words }) => words)).toContain(
        "200 of 220 submissions are encrypted; run encrypt for the others.",
      );
      expect((await encryptAll(db(), before)).submissions).toBe(20);
      await all(before);

      await half(() => rotateEncryption(db(), during));
      expect(await countByKey(db())).toEqual(
        new Map([
          ["current", 200],
          ["old", 20],
        ]),
      );
      await all(during);
      await expect(checkKeys(db(), after)).rejects.toThrow("'old'");
      expect(await rotateEncryption(db(), during)).toEqual({
        submissions: 20,
        files: 0,
        missing: 0,
        forgotten: ["old"],
      });
      await all(after);
      const { length } = await exportPerson(db(), { value: "layla@mail.example", indexed: true }, after);
      expect(length).toBe(220);
      // A server that still has the old key first goes on: its key is noted again.
      const late = await keep(createEncryption(readKeys(`${old} ${current}`), options));
      expect(await sqlStore(db(), { encryption: during }).get(late.reference)).toEqual(late);
      await expect(checkKeys(db(), after)).rejects.toThrow("'old'");
    }, 120_000);
  });

  describe("a backup", () => {
    const clear = async () => {
      await sql`truncate submission, chain, status, outbox, draft, upload, attempt, visit, audit, definition, encryption_key restart identity cascade`.execute(
        db(),
      );
      await db()
        .updateTable("chain_head")
        .set({ seq: 0, hash: "0".repeat(64) })
        .execute();
    };
    it("is encrypted as a whole, and comes back with the keys it was made under", async () => {
      const [files, folder] = [temporary("files"), join(temporary("backup"), "new")];
      const receipt = await keep(before);
      // One of the files is of before encryption was on.
      const id = await upload(undefined, files);
      await db()
        .insertInto("status")
        .values({ reference: receipt.reference, at: now, state: "decided", message: "the blue door" })
        .execute();
      const flags = { files };
      const inputs = { keys: old };
      expect(await run("backup", { args: [folder], flags, inputs })).toEqual([
        true,
        expect.stringContaining("encrypted under the server key 'old'"),
        "",
      ]);
      expect(readdirSync(folder).sort()).toEqual(["data.jsonl.gz.encrypted", "files"]);
      const data = join(folder, "data.jsonl.gz.encrypted");
      expect(() => gunzipSync(readFileSync(data))).toThrow();
      const { hash } = await db().selectFrom("upload").select("hash").executeTakeFirstOrThrow();
      expect(readFileSync(pathOf(folder, hash)).includes(PDF.subarray(1000, 1100))).toBe(false);
      await clear();

      const to = temporary("files");
      const refused = async (encryption: Encryption | undefined, words: string) => {
        await expect(restore(db(), { folder, files: to, encryption })).rejects.toThrow(words);
        for (const table of ["submission", "chain", "upload", "encryption_key"] as const)
          expect(await db().selectFrom(table).selectAll().execute()).toEqual([]);
      };
      await refused(undefined, "no server keys were given");
      await refused(after, "'old'");
      const whole = readFileSync(data);
      for (const wrong of [whole.subarray(0, -10), Buffer.concat([whole, Buffer.of(0)])]) {
        writeFileSync(data, wrong);
        await refused(before, "changed, cut off or exchanged");
      }
      writeFileSync(data, whole);
      const content = readFileSync(pathOf(folder, hash));
      writeFileSync(pathOf(folder, hash), content.subarray(0, -10));
      await refused(before, "changed, cut off or exchanged");
      writeFileSync(pathOf(folder, hash), content);

      expect(await restore(db(), { folder, files: to, encryption: during })).toMatchObject({
        files: 1,
        missing: 0,
        chain: { submissions: 1, problems: [] },
      });
      // What came in the clear would be encrypted under the key that is first now.
      expect([...(await usedKeys(db()))].sort()).toEqual(["current", "old"]);
      expect(await sqlStore(db(), { encryption: before }).get(receipt.reference)).toEqual(receipt);
      expect(await download(before, to, id)).toEqual(PDF);
      expect(await exportPerson(db(), { value: "layla@mail.example", indexed: true }, before)).toHaveLength(
        1,
      );
      expect((await db().selectFrom("schema_level").select("oldest").executeTakeFirst())?.oldest).toBe(
        ENCRYPTION_LEVEL,
      );
    });
    it("of before encryption was on is read as it is", async () => {
      const folder = join(temporary("backup"), "new");
      const receipt = await keep(undefined);
      await backUp(db(), { folder, encryption: createEncryption(readKeys(old)) });
      await clear();
      await restore(db(), { folder, encryption: before });
      expect(await sqlStore(db(), { encryption: before }).get(receipt.reference)).toEqual(receipt);
    });
  });

  it("is looked after by commands that say what they did", async () => {
    const files = temporary("files");
    await upload(undefined, files);
    await keep(undefined);
    const flags = { files };
    const inputs = { keys: old, searchFields: ["email"] };
    const sayings = async () =>
      (await examine(db(), [folderContents(files)], during)).map(({ words }) => words);
    expect(await sayings()).toContain(
      "Encryption is off (DIWAN_ENCRYPTION): 1 of 1 submissions can be read by whoever has the disk.",
    );
    expect(await run("encrypt", { inputs })).toEqual([
      false,
      expect.stringMatching(/^1 submissions and 0 files encrypted/),
      "1 files that uploads name were not looked at: their folder is not known, name it with --files.",
    ]);
    const wrong = temporary("empty");
    const elsewhere = `1 files that uploads name were not looked at: they are not in ${wrong}.`;
    expect(await run("encrypt", { flags: { files: wrong }, inputs })).toEqual([
      false,
      "0 submissions and 0 files encrypted",
      elsewhere,
    ]);
    expect(await sayings()).toContain("0 of 1 files are encrypted; run encrypt for the others.");
    expect(await run("encrypt", { flags, inputs })).toEqual([
      true,
      expect.stringMatching(/^0 submissions and 1 files encrypted/),
      "",
    ]);
    expect(await sayings()).toEqual(
      expect.arrayContaining([
        "1 of 1 submissions are encrypted.",
        "1 submissions are encrypted under an older key: rotate-keys.",
        "1 of 1 files are encrypted.",
      ]),
    );
    const both = { keys: `${current} ${old}`, searchFields: ["email"] };
    await expect(run("rotate-keys", { flags, inputs: { keys: both.keys } })).rejects.toThrow(
      "DIWAN_SEARCH_FIELDS",
    );
    expect(await run("rotate-keys", { inputs: both })).toEqual([
      false,
      expect.stringContaining("1 submissions and 0 files are under the key 'current'"),
      expect.stringContaining("--files.\nSomething may be encrypted under 'old' still: keep the key"),
    ]);
    expect(await run("rotate-keys", { flags: { files: wrong }, inputs: both })).toEqual([
      false,
      expect.not.stringContaining("any more"),
      expect.stringContaining(elsewhere),
    ]);
    // A server that has the new key alone is told by the doctor what it could not open.
    expect((await run("doctor", { flags, inputs: { keys: current } }))[2]).toContain(
      "1 files are encrypted under the server key 'old', which is not among the server's keys.",
    );
    expect(await run("rotate-keys", { flags, inputs: both })).toEqual([
      true,
      expect.stringContaining("Nothing kept here is encrypted under 'old' any more"),
      "",
    ]);
    expect((await run("doctor", { flags, inputs: { keys: old } }))[2]).toContain(
      "encrypted under the server key 'current', which is not among",
    );
    expect((await run("verify-chain", { inputs: { keys: current } }))[1]).toContain("0 problems");
  });

  it("keeps its blind index when a command does not know its questions", async () => {
    await keep(undefined);
    await keep(before);
    const index = async () => db().selectFrom("blind_index").selectAll().execute();
    const held = await index();
    expect(held).toHaveLength(1);
    for (const flags of [{}, { index: true }]) {
      await expect(run("encrypt", { flags, inputs: { keys: old } })).rejects.toThrow("DIWAN_SEARCH_FIELDS");
      expect([await index(), (await countByKey(db())).get(null)]).toEqual([held, 1]);
    }
    const inputs = { keys: old, searchFields: ["email"] };
    expect((await run("encrypt", { flags: { index: true }, inputs }))[1]).toContain(
      "2 submissions in the blind index",
    );
    expect(await index()).toHaveLength(2);
    // Where there is none, what is encrypted without it is whole.
    await db().deleteFrom("blind_index").execute();
    expect(await run("encrypt", { inputs: { keys: old } })).toEqual([true, expect.any(String), ""]);
    await expect(run("encrypt", { flags: { index: true }, inputs: { keys: old } })).rejects.toThrow(
      "--index needs",
    );
  });

  it("is looked at by the doctor, a thousand files of it at most, also when one was cut off", async () => {
    await keep(before);
    const files = folderContents(temporary("files"));
    let opened = 0;
    const many = (content: string): FileContents => ({
      ...files,
      async *placed() {
        for (let at = 0; at < 1500; at++) yield await Promise.resolve(String(at).padStart(64, "0"));
      },
      open: () => Promise.resolve(opened++ < 1500 ? (new Response(content).body ?? undefined) : undefined),
    });
    const sayings = async (content: string) =>
      (await examine(db(), [many(content)], before)).map(({ words }) => words);
    expect(await sayings("plain")).toEqual(
      expect.arrayContaining([
        "0 of 1000 files are encrypted; run encrypt for the others.",
        "No more than 1000 files were looked at for their encryption.",
      ]),
    );
    expect(opened).toBe(1000);
    expect(await sayings("diwanAE1")).toContain(
      `The file ${"0".repeat(64)} does not open: it was changed, cut off or exchanged.`,
    );
  });
});

describe("a server with encryption", () => {
  const start = (data: string, more: object = {}) =>
    openServer({ definitions: [permit], data, timeZone, now: day, ...more });
  const send = async ({ handler }: Awaited<ReturnType<typeof start>>) => {
    const response = await handler(
      new Request("http://c.example/api/submissions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(submissionOf()),
      }),
    );
    return ((await response.json()) as { reference: string }).reference;
  };
  it("reads what is encrypted also when it is off again, and refuses to start without the key", async () => {
    const data = await newFolder();
    const kids = async ({ database: { db } }: Awaited<ReturnType<typeof start>>) =>
      (await db.selectFrom("submission").select("kid").orderBy("seq").execute()).map(
        ({ kid }) => kid !== null,
      );
    let server = await start(data);
    const first = await send(server);
    await server.close();
    server = await start(data, { encryption: "on" });
    const second = await send(server);
    expect(await kids(server)).toEqual([false, true]);
    await server.close();
    server = await start(data);
    await send(server);
    expect(await kids(server)).toEqual([false, true, false]);
    for (const reference of [first, second])
      expect(await server.store.get(reference)).toMatchObject({ reference });
    await server.close();

    await expect(start(data, { keys: newKey("other") })).rejects.toThrow(
      "which is not among the server's keys",
    );
    // The file was lost: none is made in its place, where somebody would put the right one back.
    const [path, text] = [join(data, "keys"), readFileSync(join(data, "keys"), "utf8")];
    writeFileSync(path, newKey(text.split(":")[0] ?? ""));
    await expect(start(data)).rejects.toThrow("is another one than the one of that id");
    rmSync(path);
    await expect(start(data)).rejects.toThrow("Nothing is lost");
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, text);
    server = await start(data);
    expect(await server.store.get(second)).toMatchObject({ reference: second });
    await server.close();
  }, 120_000);
  it("refuses to start with a blind index of questions that no form has, before anything is opened", async () => {
    const data = await newFolder();
    await expect(start(data, { encryption: "on", searchFields: ["email", "emial", "none"] })).rejects.toThrow(
      "searchFields names what no question is called: 'emial', 'none'.",
    );
    expect(existsSync(join(data, "keys"))).toBe(false);
  });
});
