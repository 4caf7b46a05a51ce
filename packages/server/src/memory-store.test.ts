import type { Submission } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.js";

const submission = (key: string): Submission => ({
  diwan: 1,
  form: "permit",
  version: "1",
  language: "ar",
  key,
  answers: { plate: "204811" },
  calculations: {},
});
let counter = 0;
const keep = (
  store: ReturnType<typeof memoryStore>,
  key: string,
  { now = "2026-11-24T09:00:00Z", reference = () => `R${++counter}` } = {},
) => store.keep(submission(key), { reference, fingerprint: "f", now: new Date(now) });

describe("the store in memory", () => {
  it("gives back what it kept, by reference and by key, and nothing else", async () => {
    const store = memoryStore();
    const receipt = await keep(store, "one");
    expect(receipt).toMatchObject({
      receivedAt: "2026-11-24T09:00:00.000Z",
      fingerprint: "f",
      submission: submission("one"),
    });
    expect([await store.get(receipt.reference), await store.find("permit", "one")]).toEqual([
      receipt,
      receipt,
    ]);
    expect([
      await store.get("R0"),
      await store.find("permit", "two"),
      await store.find("other", "one"),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it("keeps one of fifty under one key, and asks for another reference when one is taken", async () => {
    const store = memoryStore();
    expect(
      new Set(
        (
          await Promise.all(
            Array.from({ length: 50 }, () => keep(store, "same", { reference: () => `R${++counter}` })),
          )
        ).map(({ reference }) => reference),
      ).size,
    ).toBe(1);
    const [first] = await store.list();
    const offers = [first?.reference, first?.reference, "FREE"];
    expect((await keep(store, "two", { reference: () => offers.shift() ?? "" })).reference).toBe("FREE");
  });

  it("lists the newest first, without answers", async () => {
    const store = memoryStore();
    for (const day of ["23", "24", "22"]) await keep(store, day, { now: `2026-11-${day}T09:00:00Z` });
    expect((await store.list()).map(({ receivedAt }) => receivedAt.slice(8, 10))).toEqual(["24", "23", "22"]);
    expect(JSON.stringify(await store.list())).not.toContain("204811");
    const [first] = await store.list({ limit: 1 });
    expect(
      (await store.list({ ...(first && { after: first }), limit: 1 })).map(({ receivedAt }) =>
        receivedAt.slice(8, 10),
      ),
    ).toEqual(["23"]);
  });
});
