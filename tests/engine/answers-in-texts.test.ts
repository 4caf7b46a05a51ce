/** Answers in words: `{{ … }}` is parsed, named and typed as expressions are, and gives what was answered on the path. */
import { effect } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import {
  answerInText,
  createSession,
  loadTextCompiler,
  textParts,
  textsNeedCel,
  withoutAnswers,
  type AnswerPart,
  type Answers,
  type Definition,
} from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { parseDefinition, type DefinitionProblem } from "@diwan/fields/parse";

const fields = [
  { type: "name", name: "full_name", label: "Full name" },
  { type: "date", name: "born", label: "Date of birth" },
  { type: "yes-no", name: "badge", label: "Badge" },
  { type: "number", name: "count", label: "How many", whole: true },
  {
    type: "list",
    name: "cars",
    label: "Cars",
    item: "Car",
    fields: [
      { type: "text", name: "plate", label: "Plate" },
      { type: "text", name: "keeper", label: "Who keeps {{ plate }}?" },
    ],
  },
] as const;

const definition = (field: object = {}, more: object = {}): Definition =>
  ({
    diwan: 1,
    id: "texts",
    version: "1",
    languages: ["en"],
    title: "Texts",
    privacy: { purpose: "To test", retention: "P1Y", notice: "/privacy" },
    pages: [
      { id: "one", title: "One", fields },
      { id: "two", title: "Two", fields: [{ type: "text", name: "last", label: "Last", ...field }] },
    ],
    calculations: { fee: "count * 45.00" },
    ...more,
  }) as Definition; // checked by the parser itself

const problems = (field: object, more: object = {}): readonly DefinitionProblem[] => {
  const result = parseDefinition(JSON.stringify(definition(field, more)));
  return result.ok ? result.warnings : result.problems;
};

describe("A text is read as words and answers", () => {
  it.each([
    ["no answer", "Plain", ["Plain"]],
    ["one", "Hello {{ a.b }}!", ["Hello ", { source: "a.b", index: 9 }, "!"]],
    ["a fallback", "{{ a, 'you' }}", [{ source: "a", index: 3, fallback: "you" }]],
    ["a comma within brackets", "{{ max(a, b) }}", [{ source: "max(a, b)", index: 3 }]],
    [
      "a comma in quotation marks",
      "{{ a == 'x, y' ? 'p' : 'q' }}",
      [{ source: "a == 'x, y' ? 'p' : 'q'", index: 3 }],
    ],
    ["money", "{{ money(fee, 'BHD') }}", [{ source: "fee", index: 9, currency: "BHD" }]],
    [
      "money with a fallback",
      "{{ money(a + max(b, 2.0), \"GBP\"), 'nothing' }}",
      [{ source: "a + max(b, 2.0)", index: 9, currency: "GBP", fallback: "nothing" }],
    ],
    ["a fallback that is none", "{{ a, b }}", [{ source: "a", index: 3, wrongFallback: "b" }]],
    ["nothing", "{{ }}", [{ source: "", index: 2 }]],
  ])("%s", (_, text, expected) => expect(textParts(text)).toEqual(expected));

  it("takes no longer for a text made to be slow", () => {
    const started = performance.now();
    for (const text of [
      "{{".repeat(20_000),
      "{{ '".repeat(20_000),
      `{{ ${"(".repeat(50_000)} }}`,
      "{{ money(".repeat(9_000),
    ])
      textParts(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("without its answers for titles and attributes", () => {
    expect(withoutAnswers("Where does {{ full_name.given, 'the child' }} live since {{ born }}?")).toBe(
      "Where does the child live since …?",
    );
  });
});

describe("A wrong answer in a text is an error with its place", () => {
  it.each([
    ["an unknown name", { label: "Is {{ full_nam.given }} right?" }, "unknownName", "full_name"],
    ["a type", { label: "{{ born + 1 }}" }, "expressionType", "addDays(born, 1)"],
    ["a function that there is not", { label: "{{ uper(full_name.given) }}" }, "expression", undefined],
    ["a list", { label: "{{ cars }}" }, "answerInText", "{{ size(cars) }}"],
    ["a question of a list's items outside it", { label: "{{ plate }}" }, "unknownName", undefined],
    ["true or false", { label: "{{ count > 2 }}" }, "answerInText", "{{ count > 2 ? 'one' : 'other' }}"],
    ["nothing", { hint: "Hello {{ }}" }, "answerInText", undefined],
    [
      "a fallback without quotation marks",
      { label: "{{ full_name.given, you }}" },
      "answerInText",
      "{{ full_name.given, 'you' }}",
    ],
    ["an answer that does not end", { label: "Hello {{ full_name.given" }, "answerInText", undefined],
    ["an unknown currency", { label: "{{ money(fee, 'XQQ') }}" }, "currency", undefined],
    ["money of a text", { label: "{{ money(full_name.given, 'BHD') }}" }, "answerInText", undefined],
    [
      "money in an expression",
      { label: "{{ count > 1 ? money(fee, 'BHD') : 'x' }}" },
      "answerInText",
      undefined,
    ],
    ["the address of a link", { hint: "[here](/for/{{ full_name.given }})" }, "answerInText", undefined],
    [
      "what the question is called in sentences",
      { called: "the plate of {{ full_name.given }}" },
      "placeholder",
      undefined,
    ],
    [
      "another language's sign",
      { label: "Hello ${full_name.given}" },
      "placeholder",
      "{{ full_name.given }}",
    ],
    [
      "an expression of another language",
      { label: "{{ full_name.given | upper }}" },
      "expression",
      undefined,
    ],
  ])("%s", (_, field, code, suggestion) => {
    const found = problems(field).filter((problem) => problem.pointer.startsWith("/pages/1"));
    expect(found.map((problem) => problem.code)).toEqual([code]);
    expect(found[0]?.suggestion).toBe(suggestion);
    expect(found[0]?.line).toBe(1);
    const text = JSON.stringify(definition(field));
    const at = text.slice((found[0]?.column ?? 0) - 1);
    // The place is inside the words, at what is wrong with them.
    expect(text.indexOf(at)).toBeGreaterThan(text.indexOf('"two"'));
  });

  it("in every language, whichever of them holds it", () => {
    const more = { languages: ["en", "ar"] };
    const both = (ar: string): readonly DefinitionProblem[] =>
      problems({ label: { en: "Is {{ full_name.given }} right?", ar } }, more).filter(({ pointer }) =>
        pointer.startsWith("/pages/1/fields/0/label"),
      );
    expect(
      both("هل {{ full_name.givn2 + 1 }} صحيح؟").map(({ pointer, severity }) => [pointer, severity]),
    ).toEqual([["/pages/1/fields/0/label/ar", "error"]]);
    expect(both("هل الاسم صحيح؟").map(({ code, severity }) => [code, severity])).toEqual([
      ["answerInText", "warning"],
    ]);
    expect(both("هل {{ full_name.given }} صحيح؟")).toEqual([]);
  });

  it.each([
    ["the form's title", { title: "For {{ full_name.given }}" }],
    ["its intro", { intro: "Hello {{ full_name.given }}" }],
    ["its privacy", { privacy: { purpose: "{{ full_name.given }}", retention: "P1Y", notice: "/privacy" } }],
  ])("and cannot stand in %s", (_, more) =>
    expect(problems({}, more).map(({ code, severity }) => [code, severity])).toContainEqual([
      "placeholder",
      "error",
    ]),
  );

  it("warns of a text that waits for a later page", () => {
    const pages = [
      { id: "a", title: "About {{ last }}", fields: [{ type: "text", name: "first", label: "First" }] },
      { id: "b", title: "About {{ first }}", fields: [{ type: "text", name: "last", label: "Last" }] },
    ];
    expect(problems({}, { pages, calculations: {} }).map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/pages/0/title", "laterAnswer"],
    ]);
  });

  it("and one that is right is none", () => {
    const field = {
      label:
        "{{ full_name.given, 'you' }}, {{ born }}, {{ badge }}, {{ size(cars) }}, {{ money(fee, 'BHD') }}",
      hint: "**{{ fee }}** until {{ addDays(today(), 28) }}",
      messages: { required: "Say who {{ full_name.family }} is" },
    };
    expect(problems(field)).toEqual([]);
  });
});

describe("An answer in a text is what was answered", () => {
  const at = async (source: string, answers: Answers, path = "/last") => {
    const asked = definition({ label: `{{ ${source} }}` });
    await loadTextCompiler(asked);
    const form = await compileForm(asked);
    const session = createSession(form, {
      answers,
      now: () => new Date("2026-03-01T12:00:00Z"),
      timeZone: "UTC",
    });
    const found = answerInText(session, path, textParts(`{{ ${source} }}`)[0] as AnswerPart); // it is the only part
    return found && { value: found.value, as: found.field?.type ?? ("type" in found ? found.type : "") };
  };
  it.each([
    ["full_name", { full_name: { given: "Layla" } }, { value: { given: "Layla" }, as: "name" }],
    ["full_name.given", { full_name: { given: "Layla" } }, { value: "Layla", as: "string" }],
    ["full_name.family", { full_name: { family: "2026-03-01" } }, { value: "2026-03-01", as: "date" }],
    ["full_name.constructor", { full_name: { given: "Layla" } }, undefined],
    ["born", { born: "1990-05-17" }, { value: "1990-05-17", as: "date" }],
    ["born", { born: { day: "31", month: "2" } }, undefined],
    ["count", { count: "abc" }, undefined],
    ["fee", { count: 2 }, { value: "90", as: "decimal" }],
    ["fee", {}, undefined],
    ["addDays(born, 1)", { born: "1990-05-17" }, { value: "1990-05-18", as: "date" }],
    ["size(cars)", { cars: [{ plate: "A" }, { plate: "B" }] }, { value: 2, as: "int" }],
    ["full_name.given", {}, undefined],
  ])("%s of %j", async (source, answers, expected) => expect(await at(source, answers)).toEqual(expected));

  it("of the same item of a list", async () => {
    const answers = { cars: [{ plate: "A 1" }, { plate: "B 2" }] };
    const form = await compileForm(definition());
    const session = createSession(form, { answers });
    const [, part] = textParts("Who keeps {{ plate }}?");
    const plates = [0, 1].map(
      (index) => answerInText(session, `/cars/${index}/keeper`, part as AnswerPart)?.value,
    ); // the second part is the answer
    expect(plates).toEqual(["A 1", "B 2"]);
  });

  it("and CEL is needed for more than names alone", () => {
    const cel = (label: string): boolean => textsNeedCel(definition({ label }, { calculations: {} }));
    expect(cel("{{ full_name.given }} and {{ born }}")).toBe(false);
    expect(cel("{{ size(cars) }}")).toBe(true);
  });

  it("which a form made ready page by page knows once its page, or its calculations, are ready", async () => {
    const pages = [
      { id: "one", title: "To pay: {{ money(fee, 'BHD') }}", fields: [fields[3]] },
      { id: "two", title: "{{ size(cars) }} cars", fields: [fields[4]] },
    ];
    const asked = definition({}, { pages });
    await loadTextCompiler(asked);
    const form = await compileForm(asked, { pages: "later", rules: "later" });
    const session = createSession(form, { answers: { count: 1, cars: [{}, {}] } });
    const seen: unknown[] = [];
    const stop = effect(() => {
      const at = (text: string): unknown =>
        answerInText(session, "", textParts(text)[0] as AnswerPart)?.value; // its only part
      seen.push([at("{{ count }}"), at("{{ money(fee, 'BHD') }}"), at("{{ size(cars) }}")]);
    });
    await form.load();
    stop();
    expect(seen[0]).toEqual([1, undefined, undefined]);
    expect(seen.at(-1)).toEqual([1, "45", 2]);
  });
});
