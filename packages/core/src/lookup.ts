import type { Answer } from "./definition.js";

/** What a source of the agency's knows of one company, vehicle, property …: plain values by name. */
export interface LookupRecord {
  readonly [member: string]: string | number | boolean | null;
}

/** What looking a value up came to. `at` is the instant at which the source said it (ISO 8601, UTC). */
export type LookupResult =
  { readonly record: LookupRecord; readonly at: string } | { readonly problem: "notFound" | "unavailable" };

/** Asks a source of the agency's for what it knows under a value. Never rejects: a source that cannot be asked is `unavailable`. */
export type LookUp = (value: string) => Promise<LookupResult>;

/** How a type's answers are looked up. */
export interface AnswerLookup<F> {
  /** Name of the source, as the agency gave it to the form's server. */
  source(field: F): string;
  /** Members of a record that the question asks for: no others are handed to a browser or kept. */
  members(field: F): readonly string[];
  /** For a server, which believes nothing that was sent: the answer to be kept once it has been looked up again, or the code of a problem. `undefined` where nothing was looked up. */
  again(
    answer: unknown,
    lookUp: LookUp,
  ): Promise<{ readonly answer: Answer } | { readonly problem: string }> | undefined;
}
