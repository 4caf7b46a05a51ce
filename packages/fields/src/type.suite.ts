/** What each type's `<type>.suite.ts` says for the tests that every type must pass, and what it says it with. Nothing here knows a browser. */
import type { AnswerField } from "@diwan/core";
import { WHOLE } from "./entries.js";
import type { Entries } from "./field.js";
import type { Props, AccessibleNode } from "./accessible-nodes.suite.js";

/** What stands in the controls of a field, and the code of the one problem it then has; of a part, its path goes before: `/postcode postcode`. */
export type Wrong = readonly [entries: Entries, problem: string];
/** An answer that no control of a form gives, so that only a stranger's program can send it, and the problem it has. */
export type Refused = readonly [answer: unknown, problem: string];

/** Everything that tests need to know of a type, in its folder. `F` is the type of its fields. */
export interface TypeSuite<F = AnswerField> {
  /** How it is tried in the script as it is shipped (tests/journeys/shipped-fields.test.ts). */
  readonly shipped: ShippedField | ShippedBlock;
  /** What a screen reader must be told of it: everything that can be reached or entered, in reading order (tests/matrix). */
  readonly accessibleNodes: (props: Props) => readonly AccessibleNode[];
  /** Its one control is called by the question itself; that of a group has a name of its own. */
  readonly isNamedByLabel?: boolean;
  /** What is typed is a number, written in the digits of the citizen's language. */
  readonly isNumeric?: boolean;
  /** On a page that a server made it is a native list, in which nobody can enter what is none of its options. */
  readonly isListWithoutScript?: boolean;
  /** Its answers are made by sending something first, which tests of it do by themselves. */
  readonly isUploaded?: boolean;
  /** Members of fields that have, between them, every limit there is. */
  readonly limited?: readonly { readonly [member: string]: unknown }[];
  /** What can be typed into such a field that is wrong. */
  readonly typed?: (field: F) => readonly Wrong[];
  /** What can be chosen in such a field that is wrong. */
  readonly chosen?: (field: F) => readonly Wrong[];
  readonly refused?: (field: F) => readonly Refused[];
}

/** Forgets which field a suite is made for: it is only ever given fields of its own type. */
export const suiteOf = <F>(suite: TypeSuite<F>): TypeSuite => suite as unknown as TypeSuite; // see above

/** One box that holds this text. */
export const one = (text: string, problem: string): Wrong => [{ [WHOLE]: [text] }, problem];
/** Boxes by part. */
export const boxes = (parts: { readonly [part: string]: string }, problem: string): Wrong => [
  Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, [text]])),
  problem,
];

/** At the control with this number among those of the field: text typed in place of what stands there (`""` empties it), keys, or the choice of `FILE`. */
export type Step = readonly [
  control: number,
  action: string | { readonly keys: readonly string[] } | { readonly file: true },
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
  /** What it speaks of, in the same form. */
  readonly beside?: {
    readonly fields?: readonly { readonly [member: string]: unknown }[];
    readonly calculations?: { readonly [name: string]: string };
  };
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
