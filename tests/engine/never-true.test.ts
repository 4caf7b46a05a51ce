/** Conditions that no answers can meet are mistakes; those that some answers meet are never said to be. */
import fc from "fast-check";
import type { Field } from "@diwan/core";
import { parseDefinition } from "@diwan/fields/parse";
import { compileForm } from "@diwan/fields/answers";
import { createSession } from "@diwan/core";
import { expect, it } from "vitest";

const FIELDS: readonly Field[] = [
  {
    type: "radios",
    name: "fuel",
    label: "Fuel",
    options: [
      { value: "petrol", label: "Petrol" },
      { value: "none", label: "None" },
    ],
  },
  { type: "date", name: "since", label: "Since", earliest: "2020-01-01" },
  { type: "number", name: "seats", label: "Seats", whole: true, min: 0, max: 5 },
  { type: "number", name: "doors", label: "Doors", whole: true },
  { type: "yes-no", name: "used", label: "Used?" },
  { type: "text", name: "plate", label: "Plate", maxLength: 10 },
  { type: "money", name: "price", label: "Price", currency: "BHD" },
  {
    type: "list",
    name: "owners",
    label: "Owners",
    item: "Owner",
    max: 3,
    fields: [{ type: "text", name: "name", label: "Name" }],
  } as Field, // a list, which only its own type knows
];
const definitionWith = (showWhen: string) => ({
  diwan: 1 as const,
  id: "car",
  version: "1",
  languages: ["en"],
  title: "Car",
  privacy: { purpose: "To test", retention: "P1M", notice: "/privacy" },
  pages: [
    { id: "car", title: "Car", fields: [...FIELDS, { type: "text", name: "why", label: "Why?", showWhen }] },
  ],
});
const codesOf = (showWhen: string): readonly string[] => {
  const result = parseDefinition(JSON.stringify(definitionWith(showWhen)));
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

it.each([
  "seats > 4 && seats < 2",
  "seats > 10",
  "seats < 0",
  "seats < -1",
  "3 > seats && seats >= 4",
  "!(seats >= 0)",
  "doors == 1 && doors == 2",
  "fuel == 'none' && doors > 3 && doors < 1",
  "since < date('2026-01-01') && since > date('2026-06-01')",
  "date('2026-01-01') > since && !(since < date('2026-02-01'))",
  "since < date('2019-01-01')",
  "price > 5.0 && price < 2.0",
  "price < -1.0 && price > 1.0",
  "(doors > 4 && doors < 2) || used && !used",
  "used ? seats > 5 : seats < 0",
  "size(plate) > 3 && seats > 9",
  "size(plate) > 10",
  "11 <= size( plate )",
  "size(plate) > 6 && size(plate) < 4",
  "size(plate) < 0 || seats > 5",
  "size(owners) > 3",
])("%s can never hold", (source) => expect(codesOf(source)).toEqual(["unreachable"]));

it.each([
  "seats > 4",
  "seats >= 5",
  "seats * 2 > 20",
  "doors > 5 - 3 && doors < 1",
  "doors + 1 > 3 && doors < 1",
  "doors > seats && doors < 1",
  "since > today() && since < date('2021-01-01')",
  "fuel == 'none' || seats > 10",
  "used ? seats > 4 : seats < 1",
  "doors > 3 && doors < 4",
  "price > 5.0 && price < 7.0",
  "since != date('2026-01-01')",
  "size(plate) > 9",
  "size(plate) >= 10 && plate == 'x'",
  "size(plate) == 0",
  "size(owners) > 2 && size(plate) < 2",
  "size(owners.filter(owner, owner.name == 'x')) > 4",
  "size(plate) > seats + 20",
  "'seats > 9' == plate",
])("of %s it is not said", (source) => expect(codesOf(source)).toEqual([]));

it("what some answers meet is never said to be out of reach", async () => {
  const number = fc.integer({ min: -2, max: 7 }).map(String);
  const size = fc.integer({ min: -1, max: 13 }).map(String);
  const day = fc.constantFrom("2019-12-31", "2020-01-01", "2024-02-29").map((text) => `date('${text}')`);
  const comparison = (name: string, constant: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), constant, fc.boolean())
      .map(([sign, value, isFirst]) => (isFirst ? `${name} ${sign} ${value}` : `${value} ${sign} ${name}`));
  const atom = fc.oneof(
    comparison("seats", number),
    comparison("doors", number),
    comparison("since", day),
    comparison("size(plate)", size),
    comparison("size(owners)", size),
    fc.constantFrom("used", "!used", "fuel == 'none'"),
  );
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc
        .tuple(tie("condition"), fc.constantFrom("&&", "||"), tie("condition"))
        .map(([one, sign, two]) => `(${one} ${sign} ${two})`),
      tie("condition").map((one) => `!(${one})`),
    ),
  }));
  const answers = fc.record({
    seats: fc.integer({ min: 0, max: 5 }),
    doors: fc.integer({ min: -3, max: 8 }),
    since: fc.constantFrom("2020-01-01", "2020-01-02", "2024-02-29", "2030-01-01"),
    used: fc.boolean(),
    plate: fc.string({ maxLength: 10 }),
    owners: fc.array(fc.constant({ name: "x" }), { maxLength: 3 }),
    fuel: fc.constantFrom("petrol", "none"),
  });
  await fc.assert(
    fc.asyncProperty(condition, fc.array(answers, { minLength: 5, maxLength: 15 }), async (source, tried) => {
      if (!codesOf(source).includes("unreachable")) return;
      const form = await compileForm(definitionWith(source));
      for (const each of tried)
        expect(createSession(form, { answers: each }).isShown("/why"), JSON.stringify(each)).toBe(false);
    }),
    { numRuns: 150 },
  );
});
