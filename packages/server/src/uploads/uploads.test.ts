import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { temporary } from "../../support/temporary.js";
import { createDrafts } from "../drafts/drafts.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { sqlStore } from "../db/sql-store.js";
import { sweep } from "../retention/sweep.js";
import { freeBytes } from "./files.js";
import { uploadStore, type UploadOptions } from "./uploads.js";

// The smallest PNG there is, and whatever follows it.
const PNG = Buffer.concat([
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
  Buffer.alloc(50_000, 7),
]);
const hash = createHash("sha256").update(PNG).digest("hex");

onBothDatabases("an upload", (database) => {
  let folder: string;
  let clock: Date;
  beforeEach(() => {
    folder = temporary("uploads");
    clock = new Date();
  });
  const uploads = (options: Partial<UploadOptions> = {}) =>
    uploadStore({ db: database.it.db, folder, reserve: 0, now: () => clock, ...options });
  type Store = ReturnType<typeof uploads>;

  const request = (
    store: Store,
    method: string,
    path: string,
    {
      headers = {},
      body,
    }: { headers?: { [name: string]: string }; body?: Uint8Array<ArrayBuffer> | undefined } = {},
  ) =>
    store.handle(
      new Request(`http://city.example${path}`, {
        method,
        headers: { "tus-resumable": "1.0.0", ...headers },
        ...(body && { body }),
      }),
    );
  const begin = (store: Store, length: number) =>
    request(store, "POST", "/api/uploads", {
      headers: {
        "upload-length": String(length),
        "upload-metadata": `filename ${Buffer.from("planted-name.png").toString("base64")}`,
      },
    });
  const send = (store: Store, path: string, offset: number, part: Uint8Array) =>
    request(store, "PATCH", path, {
      headers: { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
      body: new Uint8Array(part),
    });
  async function whole(
    store: Store,
    content: Uint8Array,
  ): Promise<{ id: string; status: number; path: string }> {
    const path = (await begin(store, content.length)).headers.get("location") ?? "";
    return { path, id: path.split("/").at(-1) ?? "", status: (await send(store, path, 0, content)).status };
  }
  const kept = (): string[] =>
    existsSync(join(folder, "files"))
      ? readdirSync(join(folder, "files")).flatMap((group) => readdirSync(join(folder, "files", group)))
      : [];

  it("goes on where it broke off, and is kept under the hash of its content", async () => {
    const store = uploads();
    const created = await begin(store, PNG.length);
    expect(created.status).toBe(201);
    const path = created.headers.get("location") ?? "";
    expect((await send(store, path, 0, PNG.subarray(0, 20_000))).headers.get("upload-offset")).toBe("20000");
    // Another process, or the same after a restart.
    const later = uploads();
    expect((await request(later, "HEAD", path)).headers.get("upload-offset")).toBe("20000");
    expect((await send(later, path, 10_000, PNG.subarray(10_000))).status).toBe(409);
    expect((await send(later, path, 20_000, PNG.subarray(20_000))).status).toBe(204);
    const file = await later.find(path.split("/").at(-1) ?? "");
    expect(file).toMatchObject({ hash, size: PNG.length, type: "image/png" });
    expect(readFileSync(file?.path ?? "").equals(PNG)).toBe(true);
    expect(readdirSync(join(folder, "incoming"))).toEqual([]);
  });

  it("is whole to a client that did not hear so", async () => {
    const { path } = await whole(uploads(), PNG);
    const head = await request(uploads(), "HEAD", path);
    expect([head.status, head.headers.get("upload-offset"), head.headers.get("upload-length")]).toEqual([
      200,
      String(PNG.length),
      String(PNG.length),
    ]);
  });

  it("is never given out, and its name is not kept", async () => {
    const { path } = await whole(uploads(), PNG);
    expect((await request(uploads(), "GET", path)).status).toBe(405);
    expect(JSON.stringify(await database.it.db.selectFrom("upload").selectAll().execute())).not.toContain(
      "planted",
    );
    const unfinished = (await begin(uploads(), 100)).headers.get("location") ?? "";
    expect(
      readFileSync(join(folder, "incoming", `${unfinished.split("/").at(-1)}.json`), "utf8"),
    ).not.toContain("planted");
  });

  it("of the same content is kept once", async () => {
    await whole(uploads(), PNG);
    await whole(uploads(), PNG);
    expect(kept()).toEqual([hash]);
    expect(await database.it.db.selectFrom("upload").select("hash").execute()).toHaveLength(2);
  });

  it.each([
    ["a script that calls itself a picture", "<script>alert(1)</script>", 415],
    ["a program", "MZ\u0090\u0000\u0003", 415],
    ["nothing", "", 415],
  ])("is refused by its content: %s", async (_, text, status) => {
    const store = uploads();
    const content = Buffer.from(text, "latin1");
    const created = await begin(store, content.length);
    const answer = content.length
      ? await send(store, created.headers.get("location") ?? "", 0, content)
      : created;
    expect(answer.status).toBe(status);
    expect([
      kept(),
      readdirSync(join(folder, "incoming")),
      await database.it.db.selectFrom("upload").select("id").execute(),
    ]).toEqual([[], [], []]);
  });

  it("is refused when it is too large, told or not", async () => {
    const store = uploads({ maxSize: 1000 });
    expect((await begin(store, 1001)).status).toBe(413);
    const path = (await begin(store, 1000)).headers.get("location") ?? "";
    expect((await send(store, path, 0, PNG)).status).toBeGreaterThanOrEqual(400);
    expect(kept()).toEqual([]);
  });

  it("is refused when the scanner finds something, or cannot look", async () => {
    expect(await whole(uploads({ scan: () => Promise.resolve("infected") }), PNG)).toMatchObject({
      status: 422,
    });
    expect(
      await whole(uploads({ scan: () => Promise.reject(new Error("no connection")) }), PNG),
    ).toMatchObject({ status: 422 });
    expect(kept()).toEqual([]);
    const seen: Buffer[] = [];
    expect(
      await whole(
        uploads({
          scan: (path) => {
            seen.push(readFileSync(path));
            return Promise.resolve("clean");
          },
        }),
        PNG,
      ),
    ).toMatchObject({ status: 204 });
    expect(seen[0]?.equals(PNG)).toBe(true);
  });

  it("goes with its draft, and stays with a submission made of it until that is deleted", async () => {
    const drafts = createDrafts({ db: database.it.db, keys: readKeys(newKey()), now: () => clock });
    const opened = async () => {
      const { code } = await drafts.create(
        "permit",
        { version: "1", language: "en", answers: {} },
        { secret: "long enough", expiresAt: new Date(clock.getTime() + 1e9) },
      );
      const key = { code, secret: "long enough", client: "a" };
      const draft = await drafts.open(key);
      return { key, id: draft.ok ? draft.value.id : "" };
    };
    const tomorrow = (): void => {
      clock = new Date(clock.getTime() + 90_000_000);
    };
    const sweepAll = () => sweep(database.it.db, { now: clock, uploads: uploads(), trustClock: true });

    const [first, second] = [await opened(), await opened()];
    const [one, two] = [
      await whole(uploads(), PNG),
      await whole(uploads(), Buffer.concat([PNG, Buffer.from("2")])),
    ];
    expect(await uploads().attach([one.id, "0".repeat(32)], first.id)).toEqual([one.id]);
    // What is in one draft cannot be put into another by whoever learned its id.
    expect(await uploads().attach([one.id], second.id)).toEqual([]);
    await uploads().attach([two.id], second.id);
    tomorrow();
    expect(await sweepAll()).toMatchObject({ uploads: 0, files: 0 });

    await sqlStore(database.it.db).keep(
      { diwan: 1, form: "permit", version: "1", language: "en", key: "k", answers: {}, calculations: {} },
      {
        reference: () => "R",
        fingerprint: "f",
        now: clock,
        draft: second.id,
        expiresAt: new Date(clock.getTime() + 1e9),
      },
    );
    expect(await drafts.open(second.key)).toEqual({ ok: false, reason: "wrong" });
    await drafts.remove(first.key);
    expect(await sweepAll()).toMatchObject({ uploads: 0, files: 1 });
    expect(await uploads().find(one.id)).toBeUndefined();
    expect(await request(uploads(), "DELETE", two.path)).toMatchObject({ status: 404 });
    expect(existsSync((await uploads().find(two.id))?.path ?? "")).toBe(true);
    clock = new Date(clock.getTime() + 2e9);
    expect(await sweepAll()).toMatchObject({ submissions: 1, files: 1 });
    expect(kept()).toEqual([]);
  });

  it("that nobody claims goes after a day, and so does one never finished", async () => {
    await whole(uploads(), PNG);
    await begin(uploads({ unclaimedFor: 1 }), 100);
    await new Promise((resolve) => setTimeout(resolve, 5));
    clock = new Date(clock.getTime() + 90_000_000);
    const report = await sweep(database.it.db, {
      now: clock,
      uploads: uploads({ unclaimedFor: 1 }),
      trustClock: true,
    });
    expect([
      report.uploads,
      report.files,
      report.unfinished,
      kept(),
      readdirSync(join(folder, "incoming")),
    ]).toEqual([1, 1, 1, [], []]);
  });

  it("goes with all that is there of it when its process was killed, and not while it is under way", async () => {
    await uploads().ping();
    const id = (digit: string): string => digit.repeat(32);
    const day = 86_400_000;
    const put = (name: string, { last, begun }: { readonly last: number; readonly begun?: number }): void => {
      const path = join(folder, "incoming", name);
      writeFileSync(
        path,
        begun === undefined
          ? PNG
          : JSON.stringify({
              id: name.slice(0, 32),
              size: PNG.length,
              offset: 0,
              creation_date: new Date(Date.now() - begun),
            }),
      );
      utimesSync(path, new Date(), new Date(Date.now() - last));
    };
    // Killed while it was encrypted: `<id>`, `<id>.encrypted` and `<id>.json`, in the order in which a folder is listed.
    put(id("a"), { last: 2 * day });
    put(`${id("a")}.encrypted`, { last: 2 * day });
    put(`${id("a")}.json`, { last: 2 * day, begun: 2 * day });
    // Of a page without JavaScript: no note tells of it.
    put(id("b"), { last: 2 * day });
    put(`${id("c")}.encrypted`, { last: 2 * day });
    // A note that was cut off.
    put(`${id("d")}.json`, { last: 2 * day });
    const isGone = readdirSync(join(folder, "incoming"));
    // Not old enough, with a note and without one; and one that was begun long ago and is coming in now.
    put(id("e"), { last: day / 2 });
    put(id("1"), { last: day / 2 });
    put(`${id("1")}.json`, { last: day / 2, begun: day / 2 });
    put(id("2"), { last: 1000 });
    put(`${id("2")}.json`, { last: 2 * day, begun: 2 * day });
    // Somebody else's.
    put("notes.txt", { last: 9 * day });
    const { unfinished } = await uploads().due();
    expect([unfinished.due, unfinished.of]).toEqual([4, 7]);
    // Its client was first.
    rmSync(join(folder, "incoming", `${id("c")}.encrypted`));
    expect(await unfinished.remove()).toBe(3);
    const left = readdirSync(join(folder, "incoming"));
    expect(left.filter((name) => isGone.includes(name))).toEqual([]);
    expect(left).toHaveLength(6);
  });

  it("can be taken back", async () => {
    const { path, id } = await whole(uploads(), PNG);
    expect((await request(uploads(), "DELETE", path)).status).toBe(204);
    expect(await uploads().find(id)).toBeUndefined();
  });

  it("is refused at once when there is no room", async () => {
    expect((await begin(uploads({ free: () => Promise.resolve(PNG.length - 1) }), PNG.length)).status).toBe(
      507,
    );
    expect(readdirSync(join(folder, "incoming"))).toEqual([]);
  });

  it("is refused when the room is promised to others already, whether what they promised has come or not", async () => {
    const room = 2.5 * PNG.length;
    const store = uploads({ free: () => Promise.resolve(room) });
    const first = await begin(store, PNG.length);
    expect([first.status, (await begin(store, PNG.length)).status]).toEqual([201, 201]);
    expect((await begin(store, PNG.length)).status).toBe(507);
    // Another process learns it from the folder.
    expect((await begin(uploads({ free: () => Promise.resolve(room) }), PNG.length)).status).toBe(507);
    // What has come is counted by the disk.
    await send(store, first.headers.get("location") ?? "", 0, PNG);
    expect((await begin(uploads({ free: () => Promise.resolve(room) }), PNG.length)).status).toBe(201);
  });

  it("on a disk that is full keeps what arrived, says so, and goes on when there is room", async ({
    skip,
  }) => {
    const mount = (...options: string[]): boolean => spawnSync("mount", [...options, folder]).status === 0;
    if (!mount("-t", "tmpfs", "-o", "size=1m", "tmpfs"))
      skip("a small disk cannot be made here: mounting is not allowed");
    try {
      // As when the room is taken by others after the upload began.
      const store = uploads({
        reserve: 4096,
        free: (at) => (isBegun ? freeBytes(at) : Promise.resolve(1e9)),
      });
      let isBegun = false;
      const content = Buffer.concat([PNG, Buffer.alloc(1_500_000, 3)]);
      const path = (await begin(store, content.length)).headers.get("location") ?? "";
      isBegun = true;
      expect((await send(store, path, 0, content)).status).toBe(507);
      mount("-o", "remount,size=8m");
      const offset = Number((await request(store, "HEAD", path)).headers.get("upload-offset"));
      expect(offset).toBeGreaterThan(0);
      expect((await send(store, path, offset, content.subarray(offset))).status).toBe(204);
      expect(readFileSync((await store.find(path.split("/").at(-1) ?? ""))?.path ?? "").equals(content)).toBe(
        true,
      );
    } finally {
      spawnSync("umount", ["-l", folder]);
    }
  });

  describe.each([
    "/api/uploads/../../etc/passwd",
    "/api/uploads/%2e%2e%2fkeys",
    `/api/uploads/${"f".repeat(32)}`,
    "/api/uploads/x/y",
  ])("at %s", (path) => {
    it("is not there", async () => {
      for (const method of ["HEAD", "PATCH", "DELETE"])
        expect(
          (
            await request(uploads(), method, path, {
              headers: { "upload-offset": "0", "content-type": "application/offset+octet-stream" },
            })
          ).status,
        ).toBe(404);
    });
  });
});
