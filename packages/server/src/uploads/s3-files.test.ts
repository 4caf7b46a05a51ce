import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { startS3, type S3Server } from "../../support/s3-server.js";
import { temporary } from "../../support/temporary.js";
import { backUp, restore } from "../admin/backup.js";
import { examine } from "../admin/doctor.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { createEncryption } from "../encryption/encryption.js";
import { countFilesByKey, encryptAll, rotateEncryption } from "../encryption/rewrite.js";
import { sweep } from "../retention/sweep.js";
import { pathOf } from "./files.js";
import { s3Bucket, type S3Bucket, type S3Settings } from "./s3.js";
import { s3Contents, s3Files, type S3FilesOptions } from "./s3-files.js";
import { uploadStore, type UploadOptions } from "./uploads.js";

const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(50_000, 7)]);
const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const KEY = `files/${hashOf(PDF).slice(0, 2)}/${hashOf(PDF)}`;

let s3: S3Server;
beforeEach(async () => {
  s3 = await startS3();
});
afterEach(async () => {
  await s3.stop();
});
/** Of all files in these folders. */
const bytesIn = (folders: readonly string[]): number =>
  folders
    .flatMap((folder) => readdirSync(folder).map((name) => statSync(join(folder, name)).size))
    .reduce((sum, size) => sum + size, 0);
const keys = (): readonly string[] => [...s3.objects.keys()].sort();

describe("a bucket", () => {
  const open = (more: Partial<S3Settings> = {}) => s3Bucket({ ...s3.settings, ...more });

  it("keeps, gives, lists and deletes, with keys that need to be written in another way", async () => {
    const bucket = await open({ prefix: "permits & more/" });
    const names = ["a b", "ä+ö", "c(1)'*!", "d&<e>", "f"];
    for (const name of names) await bucket.put(name, Buffer.from(name));
    expect(keys()).toEqual(names.map((name) => `permits & more/${name}`).sort());
    for (const name of names) expect(await new Response(await bucket.get(name)).text()).toBe(name);
    const listed: string[] = [];
    for await (const page of bucket.list("")) listed.push(...page.map(({ key }) => key));
    expect(listed.sort()).toEqual([...names].sort());
    for (const name of names) await bucket.remove(name);
    expect([keys(), await bucket.get("f"), s3.refused]).toEqual([[], undefined, []]);
  });

  it("is asked again while it fails, and is unavailable when it goes on", async () => {
    const bucket = await open();
    s3.failWith(503);
    setTimeout(() => s3.failWith(undefined), 50);
    await bucket.put("a", Buffer.from("a"));
    expect(keys()).toEqual(["a"]);
    for (const [status, words] of [
      [500, "fails (500)"],
      [0, "does not answer"],
    ] as const) {
      s3.failWith(status);
      await expect(bucket.get("a")).rejects.toMatchObject({ name: "UnavailableError", reason: "files" });
      await expect(bucket.ping()).rejects.toThrow(words);
    }
  });

  it("that refuses the keys is unavailable at once, and is not asked again", async () => {
    const bucket = await open({ secretAccessKey: "another" });
    await expect(bucket.ping()).rejects.toThrow("refuses (403)");
    expect([s3.count(), s3.refused]).toEqual([1, ["wrong signature"]]);
  });

  it.each([
    ["an endpoint that is no address", { endpoint: "s3.city.example" }],
    ["an endpoint with a password", { endpoint: "https://me:secret@s3.city.example" }],
    ["a bucket with a path in it", { bucket: "forms/../others" }],
  ])("is refused in words with %s", async (_, more) => {
    await expect(open(more)).rejects.toThrow(/S3 store is no/);
    await expect(open(more)).rejects.not.toThrow(/secret/);
  });
});

onBothDatabases("uploads in a bucket", (database) => {
  let clock: Date;
  let scratch: string[];
  beforeEach(() => {
    clock = new Date();
    scratch = [];
  });
  /** As a process of its own would have it: nothing is shared but the database and the bucket. */
  async function uploads(options: Partial<UploadOptions> = {}) {
    const { unclaimedFor } = options;
    const folder = temporary("s3-scratch");
    scratch.push(folder);
    const files = s3Files(await s3Bucket(s3.settings), {
      scratch: folder,
      reserve: 0,
      ...(unclaimedFor !== undefined && { unclaimedFor }),
    });
    return uploadStore({ db: database.it.db, files, now: () => clock, ...options });
  }
  type Store = Awaited<ReturnType<typeof uploads>>;
  afterEach(async () => {
    // Nothing of a file stays on a machine, whatever became of it.
    await expect.poll(() => scratch.flatMap((folder) => readdirSync(folder))).toEqual([]);
    expect(s3.refused).toEqual([]);
  });

  const request = (
    store: Store,
    method: string,
    path: string,
    headers: { [name: string]: string } = {},
    body?: Uint8Array<ArrayBuffer> | ReadableStream,
  ) =>
    store.handle(
      new Request(`http://city.example${path}`, {
        method,
        headers: { "tus-resumable": "1.0.0", ...headers },
        ...(body && { body, duplex: "half" as const }),
      }),
    );
  const begin = (store: Store, length: number) =>
    request(store, "POST", "/api/uploads", {
      "upload-length": String(length),
      "upload-metadata": `form ${btoa("permit")}`,
    });
  const send = (store: Store, path: string, offset: number, part: Uint8Array | ReadableStream) =>
    request(
      store,
      "PATCH",
      path,
      { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
      part instanceof ReadableStream ? part : new Uint8Array(part),
    );
  const begun = async (store: Store, length = PDF.length): Promise<string> =>
    (await begin(store, length)).headers.get("location") ?? "";
  const idOf = (path: string): string => path.split("/").at(-1) ?? "";

  it("begin in one process, go on in another and are whole in a third", async () => {
    const path = await begun(await uploads());
    expect((await send(await uploads(), path, 0, PDF.subarray(0, 20_000))).status).toBe(204);
    const third = await uploads();
    expect((await request(third, "HEAD", path)).headers.get("upload-offset")).toBe("20000");
    expect((await send(third, path, 10_000, PDF.subarray(10_000))).status).toBe(409);
    const last = await send(third, path, 20_000, PDF.subarray(20_000));
    expect([last.status, last.headers.get("upload-type")]).toEqual([204, "application/pdf"]);
    // Under the hash of its content, and nothing else is left.
    expect(keys()).toEqual([KEY]);
    const store = await uploads();
    expect(await store.find(idOf(path))).toEqual({
      id: idOf(path),
      hash: hashOf(PDF),
      size: PDF.length,
      type: "application/pdf",
    });
    expect((await store.rows.get([idOf(path)]))[0]).toMatchObject({ form: "permit" });
    expect(hashOf(await new Response(await store.open(idOf(path))).bytes())).toBe(hashOf(PDF));
    expect((await request(store, "HEAD", path)).headers.get("upload-length")).toBe(String(PDF.length));
  });

  it("go on from what had come when a connection broke", async () => {
    const store = await uploads();
    const path = await begun(store);
    let isSent = false;
    const broken = new ReadableStream({
      async pull(controller) {
        if (isSent) {
          // What has been read but not yet written would be lost with the connection, and is no part of what is tried here.
          await expect.poll(() => bytesIn(scratch), { timeout: 10_000 }).toBe(20_000);
          return controller.error(new Error("gone"));
        }
        isSent = true;
        controller.enqueue(new Uint8Array(PDF.subarray(0, 20_000)));
      },
    });
    await send(store, path, 0, broken).catch(() => {});
    const offsetOf = async () => (await request(store, "HEAD", path)).headers.get("upload-offset");
    await expect.poll(offsetOf, { timeout: 10_000 }).toBe("20000");
    expect((await send(store, path, 20_000, PDF.subarray(20_000))).status).toBe(204);
    expect(keys()).toEqual([KEY]);
  });

  it("of which a piece was sent twice are what was sent", async () => {
    const store = await uploads();
    const path = await begun(store);
    await send(store, path, 0, PDF.subarray(0, 20_000));
    // Two processes that took the same piece at once: the shorter one was last.
    const first = keys().find((key) => key.includes("bytes-"));
    s3.objects.set(String(first), { content: PDF.subarray(0, 15_000), modified: new Date() });
    s3.objects.set(`incoming/${idOf(path)}/bytes-${"20000".padStart(15, "0")}`, {
      content: PDF.subarray(20_000, 25_000),
      modified: new Date(),
    });
    expect((await request(store, "HEAD", path)).headers.get("upload-offset")).toBe("15000");
    expect((await send(store, path, 15_000, PDF.subarray(15_000))).status).toBe(204);
    expect(keys()).toEqual([KEY]);
  });

  it("are looked at as a whole before anybody else sees them", async () => {
    const path = await begun(await uploads(), 20);
    expect((await send(await uploads(), path, 0, Buffer.from("<script>alert(1)</scr"))).status).toBe(413);
    const other = await begun(await uploads(), 20);
    expect((await send(await uploads(), other, 0, Buffer.from("<script>alert(1)</sc"))).status).toBe(415);
    const infected = await uploads({ scan: () => Promise.resolve("infected") });
    expect((await send(infected, await begun(infected), 0, PDF)).status).toBe(422);
    expect(keys().filter((key) => key.startsWith("files/"))).toEqual([]);
    expect(await database.it.db.selectFrom("upload").select("id").execute()).toEqual([]);
  });

  it("come with a page that needs no JavaScript, and can be taken back", async () => {
    const store = await uploads();
    const form = new FormData();
    form.append("lease", new File([PDF], "lease.pdf", { type: "application/pdf" }));
    const { posted, undo } = await store.readForm(
      new Request("http://city.example/forms/permit", { method: "POST", body: form }),
      "permit",
      { limit: 1000, control: () => ({ types: ["application/pdf"], maxSize: 100_000, max: 2 }) },
    );
    const { id } = JSON.parse(posted.get("lease")?.[0] ?? "") as { id: string };
    expect(hashOf(await new Response(await store.open(id)).bytes())).toBe(hashOf(PDF));
    await undo();
    expect(await store.open(id)).toBeUndefined();
  });

  it("go when nobody has them any more, and so do those that were never finished", async () => {
    await send(await uploads(), await begun(await uploads()), 0, PDF);
    await send(await uploads(), await begun(await uploads()), 0, PDF.subarray(0, 100));
    const store = await uploads({ unclaimedFor: 1 });
    const others = [1, 2, 3, 4].map((n) => `files/0${n}/${String(n).repeat(64)}`);
    for (const key of others) s3.objects.set(key, { content: PDF, modified: new Date() });
    // A file that has just come may be somebody's whose row is on its way.
    const { files } = await store.due();
    expect([files.due, files.of]).toEqual([0, 5]);
    // An upload that was begun long ago and is coming in now is not taken away.
    const long = new Date(clock.getTime() - 7_200_000);
    for (const [key, kept] of s3.objects) if (key.endsWith("/upload")) kept.modified = long;
    const { unfinished } = await (await uploads({ unclaimedFor: 3_600_000 })).due();
    expect([unfinished.due, unfinished.of]).toEqual([0, 1]);
    for (const kept of s3.objects.values()) kept.modified = long;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const report = await sweep(database.it.db, { uploads: store, now: clock, trustClock: true });
    expect(report).toMatchObject({ files: 4, unfinished: 1 });
    expect(keys()).toEqual([KEY]);
  });

  it("are answered with 503 while the store fails, and can be sent again after that", async () => {
    const store = await uploads();
    const path = await begun(store);
    s3.failWith(500);
    await expect(store.ping()).rejects.toMatchObject({ reason: "files" });
    expect((await begin(store, 10)).status).toBe(503);
    expect((await send(store, path, 0, PDF)).status).toBe(503);
    s3.failWith(undefined);
    await store.ping();
    expect((await send(store, path, 0, PDF)).status).toBe(204);
    s3.failWith(500);
    await expect(store.open(idOf(path))).rejects.toMatchObject({ name: "UnavailableError" });
  });

  it("are in a backup, and come back into a folder or another bucket", async () => {
    const store = await uploads();
    await send(store, await begun(store), 0, PDF);
    const folder = join(temporary("s3-backup"), "new");
    const contents = s3Contents(await s3Bucket(s3.settings));
    expect(await backUp(database.it.db, { folder, files: contents })).toMatchObject({ files: 1, missing: 0 });
    s3.objects.clear();
    expect(await backUp(database.it.db, { folder: `${folder}-2`, files: contents })).toMatchObject({
      files: 0,
      missing: 1,
    });
    await database.it.db.deleteFrom("upload").execute();
    expect(await restore(database.it.db, { folder, files: contents })).toMatchObject({
      files: 1,
      missing: 0,
    });
    expect(s3.objects.get(KEY)?.content.equals(PDF)).toBe(true);
  });

  it("are encrypted before they leave the machine, and so are those of before, and backups of them", async () => {
    const [old, current] = [newKey("old"), newKey("current")];
    const on = (keys: string) => createEncryption(readKeys(keys), { isOn: true });
    const { db } = database.it;
    const contents = s3Contents(await s3Bucket(s3.settings));
    const isPlain = () => s3.objects.get(KEY)?.content.equals(PDF);
    const content = async (encryption: ReturnType<typeof on>, id: string) =>
      Buffer.from(await new Response(await (await uploads({ encryption })).open(id)).arrayBuffer());

    const plain = await begun(await uploads());
    await send(await uploads(), plain, 0, PDF);
    expect(isPlain()).toBe(true);
    expect(await encryptAll(db, on(old), { files: contents })).toEqual({
      submissions: 0,
      files: 1,
      missing: 0,
    });
    expect(isPlain()).toBe(false);
    s3.objects.delete(KEY);
    const store = await uploads({ encryption: on(old) });
    const path = await begun(store);
    await send(store, path, 0, PDF);
    expect(isPlain()).toBe(false);
    expect(await content(on(old), idOf(path))).toEqual(PDF);
    expect(await rotateEncryption(db, on(`${current} ${old}`), { files: contents })).toMatchObject({
      files: 1,
      forgotten: ["old"],
    });
    expect(await content(on(current), idOf(path))).toEqual(PDF);
    const folder = join(temporary("s3-backup"), "new");
    expect(await backUp(db, { folder, files: contents, encryption: on(current) })).toMatchObject({
      files: 1,
    });
    expect(readFileSync(pathOf(folder, KEY.slice(-64))).includes(PDF)).toBe(false);
    expect(await countFilesByKey(contents)).toEqual(new Map([["current", 1]]));
  });

  it("are looked at by the doctor", async () => {
    const wrong = async () =>
      (await examine(database.it.db, [s3Contents(await s3Bucket(s3.settings))]))
        .filter(({ isRight, words }) => !isRight && /bucket|files/.test(words))
        .map(({ words }) => words);
    expect(await wrong()).toEqual([]);
    expect(s3.refused.splice(0)).toEqual(["no signature"]);
    s3.makePublic();
    expect(await wrong()).toEqual(["The bucket can be read by everybody: take its public access away."]);
    s3.failWith(500);
    expect(await wrong()).toEqual(["The bucket cannot be used: The store of files fails (500)."]);
    expect(keys()).toEqual([]);
  });

  it("leave nothing of the doctor's in the bucket when it cannot be read, and the next time what could not be deleted goes", async () => {
    const bucket = await s3Bucket(s3.settings);
    const fails = (): Promise<never> => Promise.reject(new Error("It does not answer."));
    const wrong = async (more: Partial<S3Bucket>) =>
      (await s3Contents({ ...bucket, ...more }).examine())
        .filter(({ isRight }) => !isRight)
        .map(({ words }) => words);
    expect(await wrong({ get: fails })).toEqual(["The bucket cannot be used: It does not answer."]);
    expect(keys()).toEqual([]);
    for (let times = 0; times < 2; times++)
      expect(await wrong({ remove: fails })).toEqual([
        "The object 'doctor' could not be deleted from the bucket: It does not answer.",
      ]);
    expect(keys()).toEqual(["doctor"]);
    await s3Contents(bucket).examine();
    expect(keys()).toEqual([]);
    // Asked each time whether everybody can read it, which they cannot.
    expect(new Set(s3.refused.splice(0))).toEqual(new Set(["no signature"]));
  });

  it("have a folder of this machine's only from the first file on until the server closes", async () => {
    const [folder, given] = [temporary("tmp"), temporary("s3-scratch")];
    vi.stubEnv("TMPDIR", folder);
    try {
      const bucket = await s3Bucket(s3.settings);
      const open = (options: S3FilesOptions = {}) =>
        uploadStore({ db: database.it.db, files: s3Files(bucket, { reserve: 0, ...options }) });
      const [one, other] = [open(), open()];
      await one.due();
      expect(readdirSync(folder)).toEqual([]);
      for (const store of [one, other])
        expect((await send(store, await begun(store), 0, PDF)).status).toBe(204);
      expect(readdirSync(folder)).toHaveLength(2);
      expect(statSync(join(folder, String(readdirSync(folder)[0]))).mode & 0o077).toBe(0);
      await one.close();
      expect(readdirSync(folder)).toHaveLength(1);
      // What a machine clears away comes again.
      rmSync(join(folder, String(readdirSync(folder)[0])), { recursive: true });
      expect((await send(other, await begun(other), 0, PDF)).status).toBe(204);
      await other.close();
      expect(readdirSync(folder)).toEqual([]);
      await open({ scratch: given }).close();
      expect(existsSync(given)).toBe(true);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
