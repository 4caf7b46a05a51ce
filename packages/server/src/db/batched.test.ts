import { describe, expect, it } from "vitest";
import { batched } from "./batched.js";

describe("what is done together", () => {
  it("begins at once, and takes up to so many of those that came meanwhile", async () => {
    const sizes: number[] = [];
    const double = batched(async (items: readonly number[]) => {
      sizes.push(items.length);
      await Promise.resolve();
      return items.map((item) => item * 2);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map((item) => double(item)))).toEqual([2, 4, 6, 8, 10, 12]);
    expect(sizes).toEqual([1, 3, 2]);
    expect(await double(7)).toBe(14);
  });

  it("fails alone", async () => {
    const reciprocal = batched(async (items: readonly number[]) => {
      await Promise.resolve();
      if (items.includes(0)) throw new RangeError("zero");
      return items.map((item) => 1 / item);
    });
    const results = await Promise.allSettled([0, 1, 0, 2].map((item) => reciprocal(item)));
    expect(results.map((each) => (each.status === "fulfilled" ? each.value : "failed"))).toEqual([
      "failed",
      1,
      "failed",
      0.5,
    ]);
    expect(await reciprocal(4)).toBe(0.25);
  });
});
