/** Every type of field with answers to set, what its controls then show, and what is pressed to answer it by hand. Nothing here knows a browser. */
import type { BuiltInField, FieldType } from "@diwan/core";

/** At the control with this number among those of the field: text typed in place of what stands there (`""` empties it), or keys. */
export type Step = readonly [control: number, deed: string | { readonly keys: readonly string[] } | { readonly file: true }];

/** What a field shows: each box's text and each chosen option's value, in order; then the names of its files. */
export type Shown = readonly string[];

export interface FieldAnswers {
  /** The definition's members beyond type, name and label. */
  readonly field?: { readonly [member: string]: unknown };
  /** Two answers, each in the place of the other. */
  readonly answers: readonly [unknown, unknown];
  readonly shown: readonly [Shown, Shown];
  /** What is shown without an answer. */
  readonly blank: Shown;
  /** What `answers` holds then; left out for nothing. */
  readonly none?: unknown;
  /** Another answer given by hand, over the second. */
  readonly enter: { readonly steps: readonly Step[]; readonly answer: unknown; readonly shown: Shown };
  /** That one taken back by hand; left out where nobody can. */
  readonly empty?: { readonly steps: readonly Step[]; readonly answer?: unknown; readonly shown: Shown };
}

const SPACE = { keys: ["Space"] } as const;
/** A native list box: its first entry is no answer. */
const FIRST = { keys: ["Home"] } as const;
const NEXT = { keys: ["ArrowDown"] } as const;
const options = [{ value: "a", label: "Alpha" }, { value: "b", label: "Beta" }, { value: "c", label: "Gamma" }];
const reference = (id: string, name: string) => [{ id: id.repeat(32), name, size: 1234, type: "application/pdf" }];

/** A field of one box: an answer and how it is shown, twice, then what is typed. */
const box = (first: readonly [unknown, string], second: readonly [unknown, string], typed: readonly [unknown, string], field = {}): FieldAnswers => ({
  field, answers: [first[0], second[0]], shown: [[first[1]], [second[1]]], blank: [""],
  enter: { steps: [[0, typed[1]]], answer: typed[0], shown: [typed[1]] }, empty: { steps: [[0, ""]], shown: [""] },
});

/** The file a test chooses, which it writes itself. */
export const FILE = { name: "lease.pdf", text: `%PDF-1.7\n${"x".repeat(2000)}` };

export const FIELD_ANSWERS: { readonly [type in BuiltInField["type"]]: FieldAnswers } = {
  text: box(["Amal", "Amal"], ["Noor", "Noor"], ["Sami", "Sami"]),
  textarea: box(["One\nTwo", "One\nTwo"], ["Three", "Three"], ["Four", "Four"], { maxLength: 200 }),
  email: box(["amal@example.com", "amal@example.com"], ["noor@example.com", "noor@example.com"], ["sami@example.com", "sami@example.com"]),
  // A home number is shown as it is written at home, another one internationally.
  phone: box(["+97336001234", "3600 1234"], ["+442079460018", "+44 20 7946 0018"], ["+97317001234", "1700 1234"], { country: "BH" }),
  number: box([1250, "1250"], [7.5, "7.5"], [3, "3"]),
  money: box(["45.000", "45.000"], ["1250.500", "1250.500"], ["7.250", "7.25"], { currency: "BHD" }),
  date: {
    answers: ["2026-03-12", "2025-11-04"], shown: [["12", "3", "2026"], ["4", "11", "2025"]], blank: ["", "", ""],
    enter: { steps: [[0, "7"], [1, "August"], [2, "2024"]], answer: "2024-08-07", shown: ["7", "August", "2024"] },
    empty: { steps: [[0, ""], [1, ""], [2, ""]], shown: ["", "", ""] },
  },
  select: {
    field: { options }, answers: ["a", "b"], shown: [["a"], ["b"]], blank: [""],
    enter: { steps: [[0, NEXT]], answer: "c", shown: ["c"] }, empty: { steps: [[0, FIRST]], shown: [""] },
  },
  radios: { field: { options }, answers: ["a", "b"], shown: [["a"], ["b"]], blank: [], enter: { steps: [[2, SPACE]], answer: "c", shown: ["c"] } },
  checkboxes: {
    field: { options }, answers: [["a", "b"], ["c"]], shown: [["a", "b"], ["c"]], blank: [],
    enter: { steps: [[0, SPACE]], answer: ["a", "c"], shown: ["a", "c"] }, empty: { steps: [[0, SPACE], [2, SPACE]], shown: [] },
  },
  consent: { answers: [true, undefined], shown: [["true"], []], blank: [], enter: { steps: [[0, SPACE]], answer: true, shown: ["true"] }, empty: { steps: [[0, SPACE]], shown: [] } },
  "yes-no": { answers: [true, false], shown: [["yes"], ["no"]], blank: [], enter: { steps: [[0, SPACE]], answer: true, shown: ["yes"] } },
  name: {
    answers: [{ given: "Layla", family: "Haddad" }, { given: "Noor" }], shown: [["Layla", "Haddad"], ["Noor", ""]], blank: ["", ""],
    enter: { steps: [[0, "Sami"], [1, "Aziz"]], answer: { given: "Sami", family: "Aziz" }, shown: ["Sami", "Aziz"] }, empty: { steps: [[0, ""], [1, ""]], shown: ["", ""] },
  },
  // The country decides which boxes there are.
  address: {
    field: { countries: ["BH", "GB"] },
    answers: [{ country: "GB", line1: "1 High Street", city: "Leeds", postcode: "LS1 1AA" }, { country: "BH", building: "12", road: "34", block: "567", city: "Manama" }],
    shown: [["GB", "1 High Street", "", "Leeds", "LS1 1AA"], ["BH", "", "12", "34", "567", "Manama"]], blank: ["", "", "", "", "", ""],
    enter: { steps: [[2, "99"], [5, "Muharraq"]], answer: { country: "BH", building: "99", road: "34", block: "567", city: "Muharraq" }, shown: ["BH", "", "99", "34", "567", "Muharraq"] },
    // A country once chosen can be changed, not taken back.
    empty: { steps: [[2, ""], [3, ""], [4, ""], [5, ""]], answer: { country: "BH" }, shown: ["BH", "", "", "", "", ""] },
  },
  list: {
    field: { item: "Pet", fields: [{ type: "text", name: "pet", label: "What is it called?", optional: true }] },
    answers: [[{ pet: "Rex" }, { pet: "Mimi" }], [{ pet: "Zola" }]], shown: [["Rex", "Mimi"], ["Zola"]], blank: [], none: [],
    enter: { steps: [[0, "Kit"]], answer: [{ pet: "Kit" }], shown: ["Kit"] }, empty: { steps: [[0, ""]], answer: [{}], shown: [""] },
  },
  file: {
    answers: [reference("a", "passport.pdf"), reference("b", "contract.pdf")], shown: [["passport.pdf"], ["contract.pdf"]], blank: [],
    // The reference is the server's to give.
    enter: { steps: [[0, { file: true }]], answer: [{ name: FILE.name, size: FILE.text.length, type: "application/pdf" }], shown: [FILE.name] },
  },
};

/** Types that ask nothing. */
export const WITHOUT_ANSWER: readonly FieldType[] = ["content"];
