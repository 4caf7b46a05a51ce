/** Answers to a definition that is being written, so that its owner sees every page filled in. What no example fits is left empty. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession, itemFields } from "@diwan/core";
import { compileForm, flatten } from "@diwan/fields/answers";
import { root } from "../run.mjs";

const WORDS = ["Example", "An example answer, long enough for most questions.", "204811", "AB 1234", "A1"];
/** Texts that patterns of codes often take: figures alone, and letters before them, of each length. */
const CODES = Array.from({ length: 14 }, (_, at) => "12345678901234".slice(0, at + 1)).flatMap((digits) => [
  digits,
  `A${digits}`,
  `AB${digits}`,
  `AB ${digits}`,
  `ABC-${digits}`,
]);
const NUMBERS = [1, 2, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 1_900, 2_020, 0, 0.5, -1];
const two = (number) => String(number).padStart(2, "0");

/** Days around a session's today, the nearest first. */
function days(now) {
  const steps = [0, 30, -30, 1, -1, 7, -7, 365, -365, 3_650, -3_650, -9_000, -12_000, -25_000, 3_650 * 2];
  return steps.map((step) => {
    const day = new Date(now.getTime() + step * 86_400_000);
    return `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
  });
}

const named = (parts = ["given", "family"]) => {
  const all = { prefix: "Ms", given: "Layla", middle: "Yusuf", family: "Haddad", suffix: "Jr" };
  return Object.fromEntries(parts.map((part) => [part, all[part]]));
};
const ADDRESSES = [
  { country: "BH", flat: "12", building: "1482", road: "3625", block: "336", city: "Manama" },
  { country: "GB", line1: "10 High Street", city: "Leeds", postcode: "LS1 4AP" },
  { country: "US", line1: "10 Main Street", city: "Springfield", region: "IL", postcode: "62701" },
  { country: "DE", line1: "Hauptstraße 10", postcode: "10115", city: "Berlin" },
];
const values = (options = []) => options.flatMap(({ value }) => (value === undefined ? [] : [value]));

/** Answers that a question of each type may take, the likeliest first. */
const CANDIDATES = {
  text: () => [...WORDS, ...CODES],
  textarea: () => [
    "An example of what somebody may write here.",
    ...WORDS,
    "x".repeat(200),
    "x".repeat(1_000),
  ],
  reference: () => CODES,
  "national-id": () => CODES,
  email: () => ["layla.haddad@mail.example"],
  phone: () => ["+97336001234", "+447911123456", "+4915123456789", "+12025550123", "+33612345678"],
  url: () => ["https://www.example.org/", "http://www.example.org/"],
  number: () => NUMBERS,
  percentage: () => NUMBERS,
  rating: () => [3, 1],
  scale: () => [3, 1, 0],
  money: () => NUMBERS.flatMap((number) => [`${number}.00`, `${number}`, `${number}.000`]),
  date: (_, now) => days(now),
  month: (_, now) => days(now).map((day) => day.slice(0, 7)),
  year: (_, now) => days(now).map((day) => day.slice(0, 4)),
  time: () => ["10:30", "14:00", "08:00", "18:00"],
  consent: () => [true],
  // A file is chosen by a person.
  file: () => [],
  "yes-no": () => [true, false],
  radios: ({ options }) => values(options),
  select: ({ options }) => values(options),
  combobox: ({ options }) => values(options),
  checkboxes: ({ options }) => [...values(options).map((value) => [value]), values(options).slice(0, 2)],
  matrix: ({ rows, columns, multiple }) => [
    Object.fromEntries(
      values(rows).map((row) => [row, multiple ? [values(columns)[0]] : values(columns)[0]]),
    ),
  ],
  name: ({ parts }) => [named(parts), named()],
  address: () => ADDRESSES,
  "bank-account": () => [
    ...["BH67BMAG00001299123456", "GB29NWBK60161331926819", "DE89370400440532013000"].map((iban) => ({
      iban,
    })),
    { sortCode: "200000", account: "55779911" },
    { routing: "111000025", account: "0123456789" },
  ],
};

/** Those of a type that says nothing above: the right answers of the conformance cases in its folder. */
function rightAnswers(type) {
  const path = join(root, "packages/fields/src", type, `${type}.conformance.json`);
  if (!existsSync(path)) return [];
  const { cases } = JSON.parse(readFileSync(path, "utf8"));
  return cases.flatMap(({ answer, problems }) => (answer === undefined || problems.length ? [] : [answer]));
}

/** Answers the questions of one form or item that are asked, each with the first of its type's that nothing is wrong with. */
function answerAll(session, fields, base, now) {
  for (const field of flatten(fields)) {
    const path = `${base}/${field.name}`;
    if (!session.isShown(path)) continue;
    const inner = itemFields(field, session.form.types);
    if (inner) {
      const size = Math.min(Math.max(2, field.min ?? 0), field.max ?? Infinity);
      while (session.size(path) < size) session.addItem(path);
      for (let at = 0; at < size; at++) answerAll(session, inner, `${path}/${at}`, now);
      // Two that are alike may be one too many.
      if (session.findProblems(path).length && size > Math.max(1, field.min ?? 0))
        session.removeItem(path, size - 1);
      continue;
    }
    if (field.readonly || field.disabled) continue;
    const fits = (answer) => {
      session.setAnswer(path, answer);
      return !session.findProblems(path).length;
    };
    const candidates = CANDIDATES[field.type]?.(field, now) ?? rightAnswers(field.type);
    if (!candidates.some(fits)) session.setAnswer(path, undefined);
  }
}

export async function exampleAnswersOf(definition, now = new Date()) {
  const session = createSession(await compileForm(definition), { now: () => now });
  for (const { fields } of definition.pages) answerAll(session, fields, "", now);
  return session.answers;
}
