import { describe, expect, it } from "vitest";
import {
  answerInText,
  createSession,
  explain,
  findWarnings,
  loadTextCompiler,
  type Definition,
} from "@diwan/core";
import { currencyPlaces as placesOfWords } from "@diwan/i18n/currencies";
import { compileForm } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { currencyPlaces } from "../../packages/core/src/currency-places.js";

const form = (over: object = {}, car: object = {}): Definition =>
  ({
    diwan: 1,
    id: "t",
    version: "1",
    languages: ["en"],
    title: "T",
    privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
    pages: [
      {
        id: "p",
        title: "P",
        fields: [
          { type: "text", name: "t", label: "T", optional: true },
          { type: "date", name: "d", label: "D", optional: true },
          {
            type: "list",
            name: "cars",
            label: "Cars",
            item: "car",
            optional: true,
            fields: [{ type: "text", name: "plate", label: "Plate", ...car }],
          },
        ],
      },
    ],
    holidays: { office: { weekdays: ["friday", "saturday"], dates: ["12-16"] } },
    ...over,
  }) as Definition; // as a definition is written

const messages = (definition: unknown): readonly string[] => {
  const result = parseDefinition(definition);
  return (result.ok ? result.warnings : result.problems).map(({ message }) => message);
};
const calculation = (it: string): readonly string[] => messages(form({ calculations: { it } }));

describe("functions in a definition", () => {
  it.each([
    "workingDays(today(), d, 'office')",
    "addWorkingDays(d, 5, 'office')",
    "t.matches('^[A-Z]{2}$') ? 1 : 0",
    "cars.map(car, car.plate).distinct().join(', ')",
    "round(2.5, 'BHD')",
  ])("%s is right", (source) => {
    expect(calculation(source)).toEqual([]);
  });

  it.each([
    [
      "workingDays(today(), d, 'ofice')",
      "There are no holidays 'ofice' in 'holidays' of the form: did you mean 'office'?",
    ],
    ["round(2.5, 'BDH')", /^No currency has the code 'BDH'/],
    ["index()", /outside of every list/],
    ["time('8:30') < time('09:00')", /^'8:30' is not a time of 24 hours/],
    ["duration('2h') < duration('PT3H')", /^'2h' is not a duration/],
    ["date('2026-02-30')", /^'2026-02-30' is not a real date/],
    ["t.matches('(a+)+b')", /catastrophic backtracking/],
    ["t.matches(r'(\\w+\\s*)+b')", /catastrophic backtracking/],
    ["t.matches(('(a+)+b'))", /catastrophic backtracking/],
    ['t.matches("""(a+)+b""")', /catastrophic backtracking/],
    ["t.matches('\\x28a+\\x29+b')", /catastrophic backtracking/],
    ["t.matches('(a{40}){40}')", /more than 1000 times/],
    ["t.matches('(?=a)b')", /'\(\?' begins what looks around/],
    ["t.matches(t)", /must be written out/],
    [
      "t.lowerAsci()",
      "This calculation is not right: 'lowerAsci' is not a function of a form's expressions: did you mean 'lowerAscii'?",
    ],
    ["math.greates(1, 2)", /write math\.greatest/],
  ])("%s is wrong", (source, message) => {
    expect(calculation(source)[0]).toMatch(message);
  });

  it("are held to the same in words", () => {
    const [first] = messages(form({}, { hint: "{{ index() + 1 }} of {{ size(cars) }}" }));
    expect(first).toBeUndefined();
    expect(messages(form({ confirmation: { next: "{{ t.matches('(a+)+b') ? 'a' : 'b' }}" } }))[0]).toMatch(
      /backtracking/,
    );
    expect(messages(form({ confirmation: { next: "{{ addWorkingDays(d, 5, 'nowhere') }}" } }))[0]).toMatch(
      /no holidays/,
    );
  });

  it.each([
    [{ office: { dates: ["2026-02-30"] } }, "'2026-02-30' is not a real date."],
    [{ office: {} }, /names no day/],
    [{ office: { ranges: [{ from: "2026-03-22", to: "2026-03-19" }] } }, /no day lies between/],
    [
      {
        office: { weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] },
      },
      /there is no working day/,
    ],
  ])("holidays are days: %j", (holidays, message) => {
    expect(messages(form({ holidays }))[0]).toMatch(message);
  });
});

it("knows an item's place in rules that only warn, and in words", async () => {
  const definition = form(
    {},
    {
      hint: "Car {{ index() + 1 }}",
      rules: [{ check: "index() < 1", message: "Is this right?", level: "warning" }],
    },
  );
  const session = createSession(await compileForm(definition), {
    answers: { cars: [{ plate: "A" }, { plate: "B" }] },
  });
  expect(findWarnings(session).map(({ path }) => path)).toEqual(["/cars/1/plate"]);
  await loadTextCompiler(definition);
  const place = (path: string): unknown =>
    answerInText(session, path, { source: "index() + 1", index: 0 })?.value;
  expect([place("/cars/0/plate"), place("/cars/1/plate")]).toEqual([1, 2]);
  // Whoever asks why is told the same.
  const result = (path: string): unknown => explain(session, path).rules[0]?.result;
  expect([result("/cars/0/plate"), result("/cars/1/plate")]).toEqual([true, false]);
});

it("rounds an amount to as many places as words show", () => {
  for (const code of Intl.supportedValuesOf("currency"))
    expect(currencyPlaces(code)).toBe(placesOfWords(code));
});
