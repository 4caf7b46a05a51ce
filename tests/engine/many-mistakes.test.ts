/**
 * A file with four times as many mistakes takes about four times the work and not sixteen times. Work is counted, not timed: how often V8 entered each function
 * and block. `node scripts/bench-mistakes.mjs` tells the times.
 */
import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDefinition } from "@diwan/fields/parse";
import { manyMistakes } from "../support/many-mistakes.js";

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
});
afterAll(() => session.disconnect());

/** How many functions and blocks were entered while the text was read. */
async function work(text: string): Promise<number> {
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const result = parseDefinition(text);
  const { result: scripts } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  expect(result.ok, "the mistakes are not told").toBe(false);
  return scripts
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}

describe("a file with many mistakes of one kind", () => {
  it.each(Object.keys(manyMistakes))("is read with work that grows as the file does: %s", async (kind) => {
    const make = manyMistakes[kind] ?? expect.unreachable();
    // the first reading makes what later ones share
    await work(make(10));
    const few = await work(make(120));
    const many = await work(make(480));
    expect(many / few).toBeLessThan(5.5);
  });
});
