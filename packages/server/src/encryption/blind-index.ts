import type { Answers } from "@diwan/core";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.js";
import type { Encryption } from "./encryption.js";

/** A value as it is searched for: letters' case and the spaces around it do not matter. */
export const searchedValue = (value: unknown): string => String(value).normalize("NFC").toLowerCase().trim();

/** Every value that stands in an answer, whatever it is made of. */
export const valuesIn = (answer: unknown): readonly unknown[] =>
  typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(valuesIn) : [answer];

/** Answers to the questions of these names, also those in lists. */
function answersOf(answers: unknown, names: readonly string[]): readonly unknown[] {
  if (typeof answers !== "object" || answers === null) return [];
  return Object.entries(answers).flatMap(([name, answer]) =>
    names.includes(name) && !Array.isArray(answers) ? [answer] : answersOf(answer, names),
  );
}

/** What the blind index holds of a submission. */
export function blindDigests(answers: Answers, encryption: Encryption): readonly string[] {
  const values = answersOf(answers, encryption.searchFields).flatMap(valuesIn).map(searchedValue);
  return [...new Set(values)].filter(Boolean).map((value) => encryption.blind(value)[0]);
}

export interface Indexed {
  readonly seq: number;
  readonly answers: Answers;
}

export async function addToIndex(
  trx: Transaction<Tables>,
  entries: readonly Indexed[],
  encryption: Encryption,
): Promise<void> {
  const rows = encryption.searchFields.length
    ? entries.flatMap(({ seq, answers }) =>
        blindDigests(answers, encryption).map((digest) => ({ seq, digest })),
      )
    : [];
  if (rows.length)
    await trx
      .insertInto("blind_index")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
