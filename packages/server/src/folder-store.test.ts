import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Submission } from "@diwan/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStore } from "./folder-store.js";

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "diwan-store-")); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const submission = (key: string, plate = "204811"): Submission =>
  ({ diwan: 1, form: "permit", version: "1", language: "ar", key, answers: { plate }, calculations: {} });
let counter = 0;
const keep = (store: ReturnType<typeof folderStore>, key: string, { now = "2026-11-24T09:00:00Z", reference = () => `R${++counter}` } = {}) =>
  store.keep(submission(key), { reference, fingerprint: "f", now: new Date(now) });

describe("the folder store", () => {
  it("gives back what it kept, by reference and by key, also from another process", async () => {
    const receipt = await keep(folderStore(folder), "one");
    const other = folderStore(folder);
    expect(await other.get(receipt.reference)).toEqual(receipt);
    expect(await other.find("permit", "one")).toEqual(receipt);
    expect(receipt).toMatchObject({ receivedAt: "2026-11-24T09:00:00.000Z", fingerprint: "f", submission: submission("one") });
  });

  it("knows nothing of what it did not keep", async () => {
    const store = folderStore(folder);
    await keep(store, "one");
    expect(await store.get("R0")).toBeUndefined();
    expect(await store.get("../kept/x")).toBeUndefined();
    expect(await store.find("permit", "two")).toBeUndefined();
    expect(await store.find("other", "one")).toBeUndefined();
  });

  it("keeps one of fifty that arrive at once under one key, through several stores on the folder", async () => {
    const stores = [folderStore(folder), folderStore(folder), folderStore(folder)];
    const receipts = await Promise.all(Array.from({ length: 51 }, (_, index) => keep(stores[index % 3] ?? folderStore(folder), "same")));
    expect(new Set(receipts.map((each) => each.reference)).size).toBe(1);
    expect(await folderStore(folder).list()).toHaveLength(1);
    expect(await readdir(join(folder, "references"))).toHaveLength(1);
    expect(await readdir(join(folder, "writing"))).toEqual([]);
  });

  it("asks for another reference when one is taken", async () => {
    const store = folderStore(folder);
    await keep(store, "one", { reference: () => "TAKEN" });
    const offers = ["TAKEN", "TAKEN", "FREE"];
    expect((await keep(store, "two", { reference: () => offers.shift() ?? "" })).reference).toBe("FREE");
    expect((await store.get("TAKEN"))?.submission.key).toBe("one");
  });

  it("lists the newest first, without answers", async () => {
    const store = folderStore(folder);
    await keep(store, "old", { now: "2026-11-23T09:00:00Z" });
    await keep(store, "new", { now: "2026-11-24T09:00:00Z" });
    const list = await store.list();
    expect(list.map((each) => each.receivedAt.slice(0, 10))).toEqual(["2026-11-24", "2026-11-23"]);
    expect(JSON.stringify(list)).not.toContain("204811");
  });

  it("does not show a submission whose process was killed before it was kept", async () => {
    const store = folderStore(folder);
    const receipt = await keep(store, "one");
    const [file = ""] = await readdir(join(folder, "kept"));
    await rm(join(folder, "kept", file));
    expect(await store.get(receipt.reference)).toBeUndefined();
    expect(await store.list()).toEqual([]);
    // The citizen's second try is kept under a reference of its own, and the stale name stays dead.
    const again = await keep(store, "one");
    expect(await store.get(again.reference)).toEqual(again);
    expect(await store.get(receipt.reference)).toBeUndefined();
  });

  it("ignores a half-written file of a killed process", async () => {
    await mkdir(join(folder, "writing"), { recursive: true });
    await writeFile(join(folder, "writing", "half"), '{"reference":"R');
    const store = folderStore(folder);
    const receipt = await keep(store, "one");
    expect(await store.list()).toHaveLength(1);
    expect(JSON.parse(await readFile(join(folder, "references", `${receipt.reference}.json`), "utf8"))).toEqual(receipt);
  });
});
