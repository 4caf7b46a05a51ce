import { describe, expect, it } from "vitest";
import { rateLimiter } from "./rate-limit.js";

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
