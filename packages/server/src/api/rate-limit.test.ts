import { describe, expect, it, vi } from "vitest";
import { rateLimiter } from "./rate-limit.js";
import type { SharedCounts } from "./shared-counts.js";

const MIB = 1024 * 1024;
let clock = new Date("2026-11-24T12:00:00Z");
const later = (seconds: number): void => {
  clock = new Date(clock.getTime() + seconds * 1_000);
};

describe("files that are begun", () => {
  it("are so many by one client, of so many bytes, and of so many for one form; others are not held up", () => {
    const limiter = rateLimiter(
      { uploadsPerClient: 3, uploadBytesPerClient: 30 * MIB, uploadBytesPerForm: 70 * MIB },
      () => clock,
    );
    expect([1, 2, 3, 4].map(() => limiter.upload("a", "permit", MIB) > 0)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([20, 20].map((size) => limiter.upload("b", "permit", size * MIB) > 0)).toEqual([false, true]);
    expect(limiter.upload("c", "permit", 26 * MIB)).toBe(0);
    // 4, 40 and 26 were promised for this form.
    expect(limiter.upload("d", "permit", MIB)).toBeGreaterThan(0);
    expect(limiter.upload("d", "licence", MIB)).toBe(0);
    later(60);
    expect(limiter.upload("a", "permit", MIB)).toBe(0);
  });

  it("are not held up by what else a client does", () => {
    const limiter = rateLimiter({ perClient: 1 }, () => clock);
    limiter.client("a");
    expect(limiter.client("a")).toBeGreaterThan(0);
    expect(limiter.upload("a", "permit", MIB)).toBe(0);
  });
});

describe("drafts and visits that are begun", () => {
  it("are so many by one client and of so many bytes for one form; what is going on already is not held up", () => {
    const limiter = rateLimiter(
      { draftsPerClient: 2, draftBytesPerForm: 3 * MIB, visitsPerClient: 2, visitBytesPerForm: 3 * MIB },
      () => clock,
    );
    for (const kind of ["draft", "visit"] as const) {
      expect([1, 2, 3].map(() => limiter[kind]("a", "permit", 1_000) > 0)).toEqual([false, false, true]);
      expect(limiter[kind]("b", "permit", 2 * MIB)).toBe(0);
      expect(limiter[kind]("c", "permit", 2 * MIB)).toBeGreaterThan(0);
      expect(limiter[kind]("c", "licence", 1_000)).toBe(0);
    }
    expect(limiter.client("a")).toBe(0);
  });
});

describe("counts that processes share", () => {
  it("are one count, of those who come near a limit; ordinary citizens are not told of", async () => {
    vi.useFakeTimers();
    try {
      const totals = new Map<string, number>();
      const shared: SharedCounts = {
        add: (counts) => {
          for (const [bucket, count] of counts) totals.set(bucket, (totals.get(bucket) ?? 0) + count);
          return Promise.resolve(totals);
        },
      };
      const [one, two] = [1, 2].map(() => rateLimiter({ perClient: 20 }, () => clock, shared));
      for (let times = 0; times < 15; times++) one?.client("a");
      one?.client("b");
      await vi.advanceTimersByTimeAsync(1_000);
      expect([...totals]).toEqual([["client a", 15]]);
      for (let times = 0; times < 5; times++) expect(two?.client("a")).toBe(0);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(totals.get("client a")).toBe(20);
      expect(two?.client("a")).toBeGreaterThan(0);
      expect(two?.client("b")).toBe(0);
      later(60);
      expect(two?.client("a")).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("are each process's own while the others cannot be told", async () => {
    vi.useFakeTimers();
    try {
      const limiter = rateLimiter({ perClient: 2 }, () => clock, {
        add: () => Promise.reject(new Error("the database is away")),
      });
      expect([1, 2, 3].map(() => limiter.client("a") > 0)).toEqual([false, false, true]);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(limiter.client("a")).toBeGreaterThan(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
