/** What each type's `<type>.shipped.suite.ts` says for the test of the script as it is shipped (tests/journeys/shipped-fields.test.ts). Nothing here knows a browser. */

/** At the control with this number among those of the field: text typed in place of what stands there (`""` empties it), keys, or the choice of `FILE`. */
export type Step = readonly [
  control: number,
  deed: string | { readonly keys: readonly string[] } | { readonly file: true },
];

/** What a field shows: each box's text and each chosen option's value, in order; then the names of its files. */
export type Shown = readonly string[];

/** Answers to set, what the controls then show, and what is pressed to answer by hand. */
export interface ShippedField {
  /** The definition's members beyond type, name and label. */
  readonly field?: { readonly [member: string]: unknown };
  /** Two answers, each to stand in the place of the other. */
  readonly answers: readonly [unknown, unknown];
  readonly shown: readonly [Shown, Shown];
  /** What is shown without an answer. */
  readonly blank: Shown;
  /** What `answers` then holds; left out for nothing. */
  readonly none?: unknown;
  /** Another answer given by hand, over the second. */
  readonly enter: { readonly steps: readonly Step[]; readonly answer: unknown; readonly shown: Shown };
  /** That one taken back by hand; left out where nobody can. */
  readonly empty?: { readonly steps: readonly Step[]; readonly answer?: unknown; readonly shown: Shown };
}

/** A type that asks nothing. */
export interface ShippedBlock {
  readonly field: { readonly [member: string]: unknown };
  readonly words: string;
}

export const SPACE = { keys: ["Space"] } as const;
/** In a native list, whose first entry is no answer. */
export const FIRST = { keys: ["Home"] } as const;
export const NEXT = { keys: ["ArrowDown"] } as const;
export const OPTIONS = [
  { value: "a", label: "Alpha" },
  { value: "b", label: "Beta" },
  { value: "c", label: "Gamma" },
];

/** A file to be chosen. */
export const FILE = { name: "lease.pdf", type: "application/pdf", text: `%PDF-1.7\n${"x".repeat(2000)}` };

/** A field of one box: an answer and how it is shown, twice, then what is typed. */
export const oneBox = (
  first: readonly [unknown, string],
  second: readonly [unknown, string],
  typed: readonly [unknown, string],
  field = {},
): ShippedField => ({
  field,
  answers: [first[0], second[0]],
  shown: [[first[1]], [second[1]]],
  blank: [""],
  enter: { steps: [[0, typed[1]]], answer: typed[0], shown: [typed[1]] },
  empty: { steps: [[0, ""]], shown: [""] },
});
