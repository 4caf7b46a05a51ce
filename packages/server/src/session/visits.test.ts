import { describe, expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { createSealer } from "./seal.js";
import { sqlVisits } from "./sql-visits.js";
import { memoryVisits, type VisitStore } from "./visit-store.js";
import { createVisits, type Visit } from "./visits.js";

const SECRETS = ["a secret of thirty-two characters"] as const;
const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 24, hours));
const visitor = { id: "v".repeat(22), csrf: "" };
const visitOf = (answers: Visit["answers"]): Visit => ({ version: "1", answers, key: "k", at: 0 });

/** What every store of visits promises. */
function promises(make: (now: () => Date) => VisitStore): void {
  it("puts a box only in the place of the one that was read", async () => {
    const store = make(() => at(0));
    expect(await store.put("a", "1", undefined, at(1))).toBe(true);
    expect(await store.put("a", "2", undefined, at(1))).toBe(false);
    expect(await store.put("a", "2", "0", at(1))).toBe(false);
    expect(await store.get("a")).toBe("1");
    expect(await store.put("a", "2", "1", at(1))).toBe(true);
    expect(await store.get("a")).toBe("2");
    expect(await store.get("b")).toBeUndefined();
    await store.delete("a");
    expect(await store.get("a")).toBeUndefined();
  });

  it("forgets what has had its time", async () => {
    let now = at(0);
    const store = make(() => now);
    await store.put("a", "1", undefined, at(1));
    now = at(2);
    expect(await store.get("a")).toBeUndefined();
    expect(await store.put("a", "2", undefined, at(3))).toBe(true);
    expect(await store.get("a")).toBe("2");
  });

  it("loses no change of many made at once", async () => {
    const store = make(() => at(0));
    const visits = createVisits({ store, secrets: SECRETS, now: () => at(0), milliseconds: 1000 });
    await Promise.all(
      [..."abcdef"].map((name) =>
        visits.change(visitor, "permit", async (before) => ({
          visit: visitOf({ ...before?.answers, [name]: true }),
          outcome: name,
        })),
      ),
    );
    expect(
      Object.keys((await visits.read(visitor, "permit"))?.answers ?? {})
        .sort()
        .join(""),
    ).toBe("abcdef");
    expect(await visits.read(visitor, "licence")).toBeUndefined();
    expect(await visits.read({ ...visitor, id: "w".repeat(22) }, "permit")).toBeUndefined();
  });
}

describe("changes of one visit that come at once", () => {
  it("are made one after the other, in the order in which they came, each with its answer", async () => {
    const store = memoryVisits({ now: () => at(0) });
    const visits = createVisits({ store, secrets: SECRETS, now: () => at(0), milliseconds: 1000 });
    const seen: unknown[] = [];
    const change = (count: number): Promise<number> =>
      visits.change(visitor, "permit", async (before) => {
        seen.push(before?.answers["count"]);
        // The first takes longest.
        await new Promise((resolve) => setTimeout(resolve, count ? 0 : 50));
        return { visit: visitOf({ count }), outcome: count };
      });
    const counts = Array.from({ length: 20 }, (_, count) => count);
    expect(await Promise.all(counts.map(change))).toEqual(counts);
    expect(seen).toEqual([undefined, ...counts.slice(0, -1)]);
  });

  it("are all made by two processes on one store", async () => {
    const store = memoryVisits({ now: () => at(0) });
    const open = () => createVisits({ store, secrets: SECRETS, now: () => at(0), milliseconds: 1000 });
    const [one, other] = [open(), open()];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? one : other).change(visitor, "permit", (before) =>
          Promise.resolve({
            visit: visitOf({ count: Number(before?.answers["count"] ?? 0) + 1 }),
            outcome: undefined,
          }),
        ),
      ),
    );
    expect((await one.read(visitor, "permit"))?.answers).toEqual({ count: 20 });
  });

  it("do not stop those behind them when one fails, and are no more than a person can make", async () => {
    const store = memoryVisits({ now: () => at(0) });
    const visits = createVisits({ store, secrets: SECRETS, now: () => at(0), milliseconds: 1000 });
    const failing = visits.change(visitor, "permit", () => Promise.reject(new Error("broken")));
    const next = visits.change(visitor, "permit", () => Promise.resolve({ outcome: "made" }));
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("made");
    const many = await Promise.allSettled(
      Array.from({ length: 101 }, () =>
        visits.change(visitor, "permit", () => Promise.resolve({ outcome: "" })),
      ),
    );
    expect(many.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { name: "UnavailableError", reason: "queue" } },
    ]);
  });
});

describe("visits in memory", () => {
  promises((now) => memoryVisits({ now }));

  it("lets go of those longest untouched when there are too many", async () => {
    const store = memoryVisits({ most: 2, now: () => at(0) });
    await store.put("a", "1", undefined, at(1));
    await store.put("b", "1", undefined, at(1));
    await store.put("a", "2", "1", at(1));
    await store.put("c", "1", undefined, at(1));
    expect([await store.get("a"), await store.get("b"), await store.get("c")]).toEqual(["2", undefined, "1"]);
  });
});
onBothDatabases("visits", (database) => promises((now) => sqlVisits(database.it.db, now)));

describe("a seal", () => {
  it("opens for the same secret and id alone, and not when it was changed", async () => {
    const sealer = createSealer(SECRETS[0]);
    const box = await sealer.seal("id", "words كلمات");
    expect(await sealer.open("id", box)).toBe("words كلمات");
    expect(await sealer.open("other", box)).toBeUndefined();
    expect(await createSealer("another secret of 32 characters, too").open("id", box)).toBeUndefined();
    expect(
      await sealer.open(
        "id",
        box.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      ),
    ).toBeUndefined();
    expect(await sealer.open("id", "not.base64!")).toBeUndefined();
    expect(await sealer.open("id", "")).toBeUndefined();
  });

  it("makes codes for one purpose that fit no other", async () => {
    const sealer = createSealer(SECRETS[0]);
    const mac = await sealer.mac("csrf", "id");
    expect(await sealer.check("csrf", "id", mac)).toBe(true);
    expect(await sealer.check("visitor", "id", mac)).toBe(false);
    expect(await sealer.check("csrf", "id", "")).toBe(false);
    expect(() => createSealer("short")).toThrow("has 5 characters and needs at least 32");
  });
});
