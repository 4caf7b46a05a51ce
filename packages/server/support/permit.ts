/** The example form with answers that are right on a day of its own. */
import { readFileSync } from "node:fs";
import type { Definition } from "@diwan/core";

const example = (name: string): never =>
  JSON.parse(
    readFileSync(
      new URL(`../../../docs/examples/forms/resident-parking-permit.${name}.json`, import.meta.url),
      "utf8",
    ),
  ) as never; // each use says what it reads
export const permit: Definition = example("form");
const { sets }: { sets: { answers: { [name: string]: unknown } }[] } = example("answers");
export const timeZone = "Asia/Bahrain";
export const day = (): Date => new Date("2026-11-24T09:00:00+03:00");
export const rightAnswers = (): { [name: string]: unknown } => structuredClone(sets[0]?.answers ?? {});
export const submissionOf = (
  answers: unknown = rightAnswers(),
  more: object = {},
): { [name: string]: unknown } => ({
  diwan: 1,
  form: permit.id,
  version: permit.version,
  language: "en",
  key: crypto.randomUUID(),
  answers,
  calculations: {},
  ...more,
});
