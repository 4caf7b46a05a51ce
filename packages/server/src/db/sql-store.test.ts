import type { Submission } from "@diwan/core";
import { expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { removeSubmissions } from "../receipts/chain.js";
import { sweep } from "../retention/sweep.js";
import type { KeepOptions, ReceiptSummary } from "../store.js";
import { openDatabase } from "./database.js";
import { sqlStore } from "./sql-store.js";
import { verifyChain } from "../receipts/verify-chain.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";

const submission = (key: string, plate = "204811"): Submission => ({
  diwan: 1,
  form: "permit",
  version: "1",
  language: "ar",
  key,
  answers: { plate },
  calculations: {},
});
let counter = 0;
const keep = (
  store: ReturnType<typeof sqlStore>,
  key: string,
  {
    now = "2026-11-24T09:00:00Z",
    reference = () => `R${++counter}`,
    plate = "204811",
    definition = undefined as KeepOptions["definition"], // or its type would be `undefined`
  } = {},
) =>
  store.keep(submission(key, plate), {
    reference,
    fingerprint: "f",
    now: new Date(now),
    ...(definition && { definition }),
  });

onBothDatabases("the SQL store", (database) => {
  const store = (): ReturnType<typeof sqlStore> => sqlStore(database.it.db);

  it("gives back what it kept, by reference and by key, also after it is opened again", async () => {
    const receipt = await keep(store(), "one");
    await database.reopen();
    expect(await store().get(receipt.reference)).toEqual(receipt);
    expect(await store().find("permit", "one")).toEqual(receipt);
    expect(receipt).toMatchObject({
      receivedAt: "2026-11-24T09:00:00.000Z",
      fingerprint: "f",
      submission: submission("one"),
    });
    expect(await verifyReceipt(receipt)).toEqual({ ok: true });
  });

  it("knows nothing of what it did not keep", async () => {
    await keep(store(), "one");
    expect(await store().get("R0")).toBeUndefined();
    expect(await store().find("permit", "two")).toBeUndefined();
    expect(await store().find("other", "one")).toBeUndefined();
  });

  it("gives the same receipt for the same key, later too", async () => {
    const first = await keep(store(), "one");
    expect(await keep(store(), "one", { now: "2026-12-01T09:00:00Z" })).toEqual(first);
    expect(await store().list()).toHaveLength(1);
  });

  it("keeps one of fifty that arrive at once under one key, with others in between", async () => {
    const receipts = await Promise.all(Array.from({ length: 50 }, () => keep(store(), "same")));
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, index) => keep(store(), `other-${index}`)),
    );
    expect(new Set(receipts.map((each) => each.reference)).size).toBe(1);
    expect(new Set(others.map((each) => each.chain?.seq)).size).toBe(20);
    expect(await verifyChain(database.it.db)).toMatchObject({ submissions: 21, problems: [] });
  });

  it("keeps one when two processes' pools receive it at the same time", async () => {
    if (database.it.kind === "folder") return;
    const others = await Promise.all([openDatabase(database.location), openDatabase(database.location)]);
    const receipts = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        keep(sqlStore(others[index % 2]?.db ?? database.it.db), `key-${index >> 3}`),
      ),
    );
    await Promise.all(others.map((each) => each.close()));
    expect(new Set(receipts.map((each) => each.reference)).size).toBe(5);
    expect(await verifyChain(database.it.db)).toMatchObject({ submissions: 5, problems: [] });
  });

  it("asks for another reference when one is taken", async () => {
    await keep(store(), "one", { reference: () => "TAKEN" });
    const offers = ["TAKEN", "TAKEN", "FREE"];
    expect((await keep(store(), "two", { reference: () => offers.shift() ?? "" })).reference).toBe("FREE");
    expect((await store().get("TAKEN"))?.submission.key).toBe("one");
  });

  it("lists the newest first, without answers", async () => {
    await keep(store(), "old", { now: "2026-11-23T09:00:00Z" });
    await keep(store(), "new", { now: "2026-11-24T09:00:00Z" });
    const list = await store().list();
    expect(list.map((each) => each.receivedAt.slice(0, 10))).toEqual(["2026-11-24", "2026-11-23"]);
    expect(JSON.stringify(list)).not.toContain("204811");
  });

  it("lists page by page, each once, also those of one moment and when the last one seen is gone", async () => {
    const days = ["22", "23", "23", "23", "24"];
    for (const [at, day] of days.entries())
      await keep(store(), `key ${at}`, { now: `2026-11-${day}T09:00:00Z` });
    const whole = (await store().list()).map(({ reference }) => reference);
    const pages: string[][] = [];
    for (let after: ReceiptSummary | undefined; ;) {
      const page = await store().list({ limit: 2, ...(after && { after }) });
      after = page.at(-1);
      if (!after) break;
      pages.push(page.map(({ reference }) => reference));
    }
    expect([pages.map((page) => page.length), pages.flat()]).toEqual([[2, 2, 1], whole]);
    const gone = { reference: "GONE", receivedAt: "2026-11-24T09:00:00.000Z" };
    expect((await store().list({ after: gone })).map(({ receivedAt }) => receivedAt.slice(8, 10))).toEqual([
      "23",
      "23",
      "23",
      "22",
    ]);
    expect((await store().list({ limit: 1_000_000 })).length).toBe(5);
  });

  it("keeps whatever text JSON can hold, to the character", async () => {
    const plate = "\u0000 \ud800 e\u0301 \u202e '\"; drop table submission; -- 😀";
    const receipt = await keep(store(), "odd", { plate });
    expect((await store().get(receipt.reference))?.submission.answers["plate"]).toBe(plate);
    expect(await verifyChain(database.it.db)).toMatchObject({ problems: [] });
  });

  it("keeps all of it or nothing", async () => {
    const broken = { ...submission("one"), version: "\u0000" };
    await expect(
      store().keep(broken, { reference: () => "R", fingerprint: "f", now: new Date() }),
    ).rejects.toThrow();
    const left = await Promise.all(
      (["submission", "chain", "status", "outbox"] as const).map((table) =>
        database.it.db.selectFrom(table).selectAll().execute(),
      ),
    );
    expect(left).toEqual([[], [], [], []]);
    await keep(store(), "one");
    expect(await verifyChain(database.it.db)).toMatchObject({ submissions: 1, problems: [] });
  });

  it("goes on after the database was restarted", async () => {
    if (!database.cluster) return;
    const receipt = await keep(store(), "before");
    database.cluster.restart();
    const again = async (tries: number): Promise<unknown> =>
      keep(store(), "after").catch((error: unknown) => {
        if (tries) return again(tries - 1);
        throw error;
      });
    await again(10);
    expect(await store().get(receipt.reference)).toEqual(receipt);
    expect(await verifyChain(database.it.db)).toMatchObject({ submissions: 2, problems: [] });
  });

  it("keeps a definition for as long as a submission needs it, also when another process swept it a moment ago", async () => {
    const db = database.it.db;
    const definition = { hash: "a".repeat(64), text: '{"id":"permit"}' };
    const one = store();
    await keep(one, "one", { definition });
    await keep(one, "two", { definition });
    expect(await store().definition?.(definition.hash)).toBe(definition.text);
    await sweep(db, { now: new Date("2027-01-01T00:00:00Z"), trustClock: true });
    expect(await one.definition?.(definition.hash)).toBe(definition.text);
    await db.transaction().execute((trx) => removeSubmissions(trx, [1, 2], new Date("2027-01-01T00:00:00Z")));
    await sweep(db, { now: new Date("2027-01-01T00:00:00Z"), trustClock: true });
    expect(await one.definition?.(definition.hash)).toBeUndefined();
    await Promise.all(["three", "four"].map((key) => keep(one, key, { definition })));
    expect(await one.definition?.(definition.hash)).toBe(definition.text);
  });
});
