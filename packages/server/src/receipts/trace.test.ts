import { readFileSync } from "node:fs";
import type { Definition, Submission } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { expect, it } from "vitest";
import { traceOf } from "./trace.js";

const example = (name: string): never =>
  JSON.parse(
    readFileSync(new URL(`../../../../docs/examples/forms/${name}.json`, import.meta.url), "utf8"),
  ) as never; // each use says what it reads
const definition: Definition = example("resident-parking-permit.form");
const { sets, timeZone }: { timeZone: string; sets: { answers: Submission["answers"] }[] } = example(
  "resident-parking-permit.answers",
);
const now = (): Date => new Date("2026-11-24T09:00:00+03:00");

it("a receipt says why each question was asked or not, and from which answers", async () => {
  const answers = sets[0]?.answers ?? {};
  const trace = traceOf(
    await compileForm(definition),
    {
      diwan: 1,
      form: definition.id,
      version: definition.version,
      language: "en",
      key: "k".repeat(16),
      answers,
      calculations: {},
    },
    { now, timeZone },
  );
  expect(trace.length).toBeGreaterThan(5);
  expect(trace.some(({ shown }) => shown) && trace.some(({ shown }) => !shown)).toBe(true);
  for (const { path, shown, because = [] } of trace)
    expect([path, shown]).toEqual([path, because.every(({ result }) => result === true)]);
  const lease = trace.find(({ path }) => path === "/lease_end");
  const tenure: unknown = answers["tenure"];
  expect(lease).toMatchObject({
    shown: true,
    because: expect.arrayContaining([expect.objectContaining({ reads: { tenure }, result: true })]),
  });
  expect(trace.some(({ path }) => path.startsWith("/vehicles/0/"))).toBe(true);
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
});
