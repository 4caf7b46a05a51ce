/** Comparisons with what an answer can never be, by what each type says of its answers. */
import { parseDefinition } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";

const FIELDS = [
  {
    type: "quantity",
    name: "load",
    label: "Load",
    units: [
      { unit: "kg", label: "kg" },
      { unit: "t", label: "t" },
    ],
  },
  {
    type: "monetary-amount",
    name: "price",
    label: "Price",
    currencies: [{ currency: "BHD" }, { currency: "USD" }],
  },
  { type: "address", name: "home", label: "Home", countries: ["BH", "SA"] },
  { type: "contact-preference", name: "contact", label: "Contact", by: ["email", "post"] },
  { type: "date", name: "since", label: "Since", earliest: "2020-03-01", latest: "today" },
  { type: "partial-date", name: "born", label: "Born", earliest: "1900-01-01" },
  { type: "month", name: "moved", label: "Moved", earliest: "2020-01" },
  { type: "year", name: "built", label: "Built", earliest: "1950", latest: "2030" },
  { type: "time", name: "opens", label: "Opens", earliest: "06:00" },
  { type: "duration", name: "stay", label: "Stay", units: ["days"] },
  { type: "date-range", name: "away", label: "Away", earliest: "2026-01-01" },
  { type: "number", name: "seats", label: "Seats", whole: true, min: 1, max: 5 },
  { type: "percentage", name: "share", label: "Share", max: 100 },
  { type: "rating", name: "stars", label: "Stars", max: 5, low: "Bad", high: "Good" },
  { type: "scale", name: "likely", label: "Likely", min: 0, max: 10, low: "No", high: "Yes" },
  { type: "text", name: "plate", label: "Plate", maxLength: 8 },
  {
    type: "checkboxes",
    name: "needs",
    label: "Needs",
    options: [
      { value: "ramp", label: "Ramp" },
      { value: "lift", label: "Lift" },
    ],
  },
  { type: "country", name: "country", label: "Country" },
  {
    type: "matrix",
    name: "visit",
    label: "Visit",
    rows: [
      { value: "staff", label: "Staff" },
      { value: "rooms", label: "Rooms" },
    ],
    columns: [
      { value: "good", label: "Good" },
      { value: "poor", label: "Poor" },
    ],
  },
  {
    type: "list",
    name: "cars",
    label: "Cars",
    item: "car",
    max: 3,
    fields: [
      {
        type: "radios",
        name: "fuel",
        label: "Fuel",
        options: [
          { value: "petrol", label: "Petrol" },
          { value: "none", label: "None" },
        ],
      },
      { type: "number", name: "doors", label: "Doors", whole: true, max: 6 },
    ],
  },
  { type: "yes-no", name: "ok", label: "OK?" },
];
const problems = (part: object, over: object = {}) => {
  const result = parseDefinition({
    diwan: 1,
    id: "t",
    version: "1",
    languages: ["en"],
    title: "T",
    privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
    pages: [
      { id: "p", title: "P", fields: [...FIELDS, { type: "text", name: "why", label: "Why?", ...part }] },
    ],
    ...over,
  });
  return result.ok ? result.warnings : result.problems;
};

describe("a condition that asks for what no answer is", () => {
  it.each([
    ["load.unit == 'g'", "it is 'kg' or 't'"],
    ["'lb' == load.unit", "it is 'kg' or 't'"],
    ["price.currency == 'EUR'", "it is 'BHD' or 'USD'"],
    ["home.country in ['GB', 'FR']", "it is 'BH' or 'SA'"],
    ["contact.by == 'sms'", "it is 'email' or 'post'"],
    ["visit.staff == 'bad'", "it is 'good' or 'poor'"],
    ["month(since) == 13", "it is from 1 to 12"],
    ["day(since) == 32", "it is from 1 to 31"],
    ["0 >= month(born)", "it is from 1 to 12"],
    ["year(since) < 2020", "it is from 2020 to 9999"],
    ["year(born) < 1900", "it is from 1900 to 9999"],
    ["moved < date('2020-01-01')", "it is at least 2020-01-01"],
    ["built > 2030", "it is from 1950 to 2030"],
    ["opens == '25:00'", "it is a time of 24 hours such as '08:30'"],
    ["opens < '06:00'", "it is at least 06:00"],
    ["stay == 'PT2H'", "it is a duration of days in its shortest form (ISO 8601)"],
    ["away.from < '2025-12-31'", "it is at least 2026-01-01"],
    ["seats == 0", "it is from 1 to 5"],
    ["seats in [6, 7]", "it is from 1 to 5"],
    ["-1 == seats", "it is from 1 to 5"],
    ["share > 100", "it is at most 100"],
    ["share > 100.5 && ok", "it is at most 100"],
    ["stars == 6", "it is from 1 to 5"],
    ["likely > 10", "it is from 0 to 10"],
    ["size(plate) > 8", "it is from 0 to 8"],
    ["size(needs) > 2", "it is from 0 to 2"],
    ["size(cars) == 4", "it is from 0 to 3"],
    ["size(home.country) > 2 && load.unit == 'g'", "it is 'kg' or 't'"],
  ])("%s", (showWhen, reason) => {
    const [first, ...more] = problems({ showWhen });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ code: "unreachable", severity: "error" });
    expect(first?.message).toContain(`true, since ${reason}`);
  });

  it("says what was likely meant", () => {
    expect(problems({ showWhen: "load.unit == 'Kg'" })).toMatchObject([
      {
        suggestion: "'kg'",
        message:
          "Field 'why' is never shown: no answer makes `load.unit == 'Kg'` true, since it is 'kg' or 't': did you mean 'kg'?",
      },
    ]);
  });

  it.each([
    "load.unit == 'kg'",
    "load.unit != 'g'",
    "load.amount == 'g'",
    "home.country in ['GB', 'BH']",
    "home.postcode == 'GB'",
    "month(since) == 12",
    "month(since) + 1 == 13",
    "2 * month(since) == 14",
    "year(since) == 2020",
    "year(since) < 2021",
    "opens < '06:01'",
    "opens < '25:00'",
    "stay == 'P2D'",
    "seats == 5",
    "seats * 2 > 8",
    "seats - 1 == 0",
    "5 - seats == 0",
    "share == 100",
    "stars >= 5",
    "size(plate + plate) > 8",
    "size(needs) == 2",
    "size(cars) > 2",
    "cars.exists(c, c.fuel == 'petrol' && c.doors > 5)",
    "cars.exists(stars, stars.doors == 6)",
    "country == 'BH'",
    "ok ? seats == 5 : stars == 1",
  ])("%s may hold", (showWhen) => {
    expect(problems({ showWhen })).toEqual([]);
  });
});

describe("a comparison that never holds beside others", () => {
  it.each([
    ["ok || load.unit == 'g'", "error"],
    ["!(load.unit == 'g')", "error"],
    ["cars.exists(c, c.fuel == 'diesel')", "error"],
    ["cars.exists(c, c.doors > 6)", "warning"],
    ["cars.all(c, c.doors in [7, 8])", "error"],
    ["ok || seats > 5", "warning"],
    ["ok ? month(since) == 13 : ok", "error"],
  ])("%s is an %s", (showWhen, severity) => {
    expect(problems({ showWhen })).toMatchObject([{ code: "impossible", severity }]);
  });

  it("is looked for in rules and calculations", () => {
    expect(problems({ rules: [{ check: "seats > 5", message: "Too few" }] })).toMatchObject([
      { code: "impossible", severity: "error", pointer: "/pages/0/fields/21/rules/0/check" },
    ]);
    expect(problems({}, { calculations: { it: "load.unit == 'g' ? 1 : 2" } })).toMatchObject([
      { code: "impossible", message: "No answer makes `load.unit == 'g'` true, since it is 'kg' or 't'." },
    ]);
  });
});

describe("what a list is gone through by", () => {
  const doors = (most: number) => [{ type: "number", name: "doors", label: "Doors", whole: true, max: most }];
  const fields = [
    { type: "list", name: "cars", label: "Cars", item: "car", fields: doors(6) },
    { type: "list", name: "vans", label: "Vans", item: "van", fields: doors(9) },
    { type: "number", name: "seats", label: "Seats", whole: true, max: 5 },
    {
      type: "radios",
      name: "kind",
      label: "Kind",
      options: [
        { value: "own", label: "Own" },
        { value: "rented", label: "Rented" },
      ],
    },
    { type: "checkboxes", name: "needs", label: "Needs", options: [{ value: "ramp", label: "Ramp" }] },
  ];
  const found = (showWhen: string) =>
    problems(
      {},
      {
        pages: [
          { id: "p", title: "P", fields: [...fields, { type: "text", name: "t", label: "T", showWhen }] },
        ],
      },
    ).map(({ code, severity }) => `${code} ${severity}`);

  it.each([
    "cars.exists(v, v.doors == 6) || vans.exists(v, v.doors == 9)",
    "vans.exists(v, v.doors == 9) || cars.exists(v, v.doors == 6)",
    "cars.map(c, c.doors).exists(seats, seats == 6)",
    "cars.filter(c, c.doors > 2).exists(seats, seats.doors == 6)",
    "needs.exists(kind, kind == 'ramp')",
  ])("may be called as it is elsewhere: %s", (showWhen) => {
    expect(found(showWhen)).toEqual([]);
  });

  it.each([
    "cars.exists(v, v.doors == 7) || vans.exists(w, w.doors == 9)",
    "cars.exists(v, v.doors == 7) || cars.exists(v, v.doors == 6)",
  ])("is known where its name means one list: %s", (showWhen) => {
    expect(found(showWhen)).toEqual(["impossible error"]);
  });
});

it("knows nothing of bounds that move", () => {
  expect(problems({ showWhen: "since > date('2099-01-01')" })).toEqual([]);
});
