import { effect } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import {
  answerInText,
  createSession,
  expressionNeeds,
  unfitAnswer,
  type Definition,
  type SessionOptions,
} from "@diwan/core";
import { answerTypes, compileForm, registerAnswerType, verifySubmission } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";

const now = (): Date => new Date("2026-03-01T12:00:00Z");
const OPTIONS = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

/** A form of one page, read as a definition is. */
function formOf(fields: readonly object[], rest: object = {}): Definition {
  const result = parseDefinition({
    diwan: 1,
    id: "t",
    version: "1",
    languages: ["en"],
    title: "T",
    privacy: { purpose: "Test", retention: "P1Y", notice: "/n" },
    pages: [{ id: "p", title: "P", fields: fields.map((field) => ({ label: "Label", ...field })) }],
    ...rest,
  });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.definition;
}
const problemsOf = (fields: readonly object[], rest: object = {}) => {
  const result = parseDefinition({
    diwan: 1,
    id: "t",
    version: "1",
    languages: ["en"],
    title: "T",
    privacy: { purpose: "Test", retention: "P1Y", notice: "/n" },
    pages: [{ id: "p", title: "P", fields: fields.map((field) => ({ label: "Label", ...field })) }],
    ...rest,
  });
  return result.ok ? result.warnings : result.problems;
};
const start = async (fields: readonly object[], options: SessionOptions = {}, rest: object = {}) =>
  createSession(await compileForm(formOf(fields, rest)), { now, timeZone: "UTC", ...options });

const submitted = (answers: object) => ({
  diwan: 1,
  form: "t",
  version: "1",
  language: "en",
  key: "k",
  answers,
});
const verdict = async (fields: readonly object[], answers: object) => {
  const result = await verifySubmission(formOf(fields), submitted(answers), { now, timeZone: "UTC" });
  return result.ok ? "right" : result.problems;
};

describe("a bound by expression", () => {
  const cars = [
    { type: "number", name: "allowed", whole: true, optional: true },
    { type: "number", name: "cars", max: { expression: "allowed" } },
  ];

  it("is what the expression gives, follows it, and binds nothing while that is undecided", async () => {
    const session = await start(cars, { answers: { cars: 3 } });
    expect(session.findProblems("/cars")).toEqual([]);
    expect(session.field("/cars")).not.toHaveProperty("max");
    session.setAnswer("/allowed", 2);
    expect(session.field("/cars")["max"]).toBe(2);
    expect(session.findProblems("/cars")).toEqual([{ path: "/cars", code: "max", params: { max: 2 } }]);
    session.setAnswer("/allowed", 3);
    expect(session.findProblems("/cars")).toEqual([]);
  });

  it("holds on the server, too", async () => {
    expect(await verdict(cars, { allowed: 2, cars: 3 })).toEqual([
      { path: "/cars", code: "max", params: { max: 2 } },
    ]);
    expect(await verdict(cars, { allowed: 3, cars: 3 })).toBe("right");
  });

  it.each([
    ["number", { max: { expression: "income * 0.5" } }, { income: "9.00", x: 5 }, "max", { max: 4.5 }],
    ["percentage", { min: { expression: "income / 2" } }, { income: "9.00", x: 4 }, "min", { min: 4.5 }],
    [
      "money",
      { currency: "BHD", max: { expression: "income * 0.5" } },
      { income: "9.00", x: "4.501" },
      "max",
      { max: "4.5" },
    ],
    [
      "money",
      { currency: "BHD", max: { expression: "2" } },
      { income: "9.00", x: "4.501" },
      "max",
      { max: "2" },
    ],
  ])("of a %s is exact: %j", async (type, members, answers, code, params) => {
    const session = await start(
      [
        { type: "money", name: "income", currency: "BHD" },
        { type, name: "x", ...members },
      ],
      { answers },
    );
    expect(session.findProblems("/x")).toEqual([{ path: "/x", code, params }]);
  });

  it.each([
    ["date", "2026-04-30", { date: "2026-05-01" }],
    ["month", "2026-04", { date: "2026-05" }],
    ["year", "2025", { date: "2026" }],
  ])("of a %s is a date", async (type, answer, params) => {
    const session = await start(
      [
        { type: "date", name: "first" },
        { type, name: "x", earliest: { expression: "addMonths(first, 1)" } },
      ],
      { answers: { first: "2026-04-01", x: answer } },
    );
    expect(session.findProblems("/x")).toEqual([{ path: "/x", code: "earliest", params }]);
  });

  it("of a choice or a list is a whole number from 0", async () => {
    const session = await start(
      [
        { type: "number", name: "n", whole: true },
        { type: "checkboxes", name: "some", options: OPTIONS, max: { expression: "n" } },
        {
          type: "list",
          name: "items",
          item: "Item",
          max: { expression: "n" },
          fields: [{ type: "text", name: "t", label: "T" }],
        },
      ],
      { answers: { n: 1, some: ["a", "b"], items: [{ t: "1" }, { t: "2" }] } },
    );
    const codes = () => session.validateAll().map(({ path, code }) => `${path} ${code}`);
    expect(codes()).toEqual(["/some maxChoices", "/items maxItems"]);
    session.setAnswer("/n", -1);
    expect(codes()).toEqual([]);
  });

  it.each([
    [{ type: "checkboxes", options: OPTIONS }],
    [{ type: "multiselect", options: OPTIONS }],
    [
      {
        type: "image-choice",
        multiple: true,
        options: OPTIONS.map((option) => ({ ...option, image: { src: "/a.png", alt: "A" } })),
      },
    ],
    [{ type: "list", item: "Item", fields: [{ type: "text", name: "t", label: "T" }] }],
  ])("that leaves room for none asks for none: %j", async (field) => {
    const fields = [
      { type: "number", name: "n", whole: true },
      { ...field, name: "some", max: { expression: "n" } },
    ];
    const session = await start(fields, { answers: { n: 0 } });
    expect(session.validateAll()).toEqual([]);
    expect(await verdict(fields, { n: 0 })).toBe("right");
    session.setAnswer("/n", 1);
    expect(session.validateAll().map(({ code }) => code)).toEqual(["required"]);
  });

  it("in a list is read with the item's own answers first", async () => {
    const session = await start(
      [
        { type: "number", name: "limit", whole: true },
        {
          type: "list",
          name: "items",
          item: "Item",
          fields: [
            { type: "number", name: "limit", label: "Limit", whole: true, optional: true },
            { type: "number", name: "n", label: "N", max: { expression: "limit" } },
          ],
        },
      ],
      { answers: { limit: 1, items: [{ limit: 5, n: 4 }, { limit: 3, n: 4 }, { n: 4 }] } },
    );
    expect(session.validateAll().map(({ path, params }) => [path, params])).toEqual([
      ["/items/1/n", { max: 3 }],
    ]);
  });

  it("is the same object until an expression gives something else", async () => {
    const session = await start(cars, { answers: { allowed: 2 } });
    let runs = 0;
    const stop = effect(() => {
      session.field("/cars");
      runs++;
    });
    session.setAnswer("/cars", 1);
    session.setAnswer("/allowed", 2);
    expect(runs).toBe(1);
    session.setAnswer("/allowed", 3);
    expect(runs).toBe(2);
    stop();
  });

  it("may look at a question whose own bound looks back", async () => {
    const session = await start(
      [
        { type: "date", name: "from", latest: { expression: "to" } },
        { type: "date", name: "to", earliest: { expression: "from" } },
      ],
      { answers: { from: "2026-05-02", to: "2026-05-01" } },
    );
    expect(session.validateAll().map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/from latest",
      "/to earliest",
    ]);
  });
});

describe("options with a condition", () => {
  const fields = [
    { type: "radios", name: "who", options: OPTIONS },
    {
      type: "radios",
      name: "what",
      options: [
        { value: "x", label: "X", showWhen: "who == 'a'" },
        { divider: "or" },
        {
          value: "y",
          label: "Y",
          showWhen: "who in ['a', 'b']",
          fields: [{ type: "text", name: "why", label: "Why" }],
        },
      ],
    },
    { type: "text", name: "more", showWhen: "what == 'x'", optional: true },
  ];
  const values = (field: { readonly [member: string]: unknown }) =>
    (field["options"] as readonly { readonly value?: string }[]).map(({ value }) => value ?? "or");

  it("are those whose condition is met; without any the question is not asked", async () => {
    const session = await start(fields);
    expect(session.isShown("/what")).toBe(false);
    session.setAnswer("/who", "a");
    expect(session.isShown("/what")).toBe(true);
    expect(values(session.field("/what"))).toEqual(["x", "or", "y"]);
    session.setAnswer("/who", "b");
    expect(values(session.field("/what"))).toEqual(["y"]);
  });

  it("keep an answer that is none of them any more, which is wrong and counts for nothing", async () => {
    const session = await start(fields, { answers: { who: "a", what: "x" } });
    expect(session.isShown("/more")).toBe(true);
    session.setAnswer("/who", "b");
    expect(session.answer("/what")).toBe("x");
    expect(session.isShown("/more")).toBe(false);
    expect(session.findProblems("/what")).toEqual([{ path: "/what", code: "choice" }]);
    session.setAnswer("/who", "a");
    expect(session.findProblems("/what")).toEqual([]);
    expect(session.isShown("/more")).toBe(true);
  });

  it("are not told in words, nor taken from a draft, while they are only not there now", async () => {
    const session = await start(fields, { answers: { who: "a", what: "x" } });
    const told = () => answerInText(session, "", { source: "what", index: 0 })?.value;
    expect(told()).toBe("x");
    session.setAnswer("/who", "b");
    expect(told()).toBeUndefined();
    expect(unfitAnswer(session, "/what")).toBeUndefined();
    session.setAnswer("/what", "gone");
    expect(unfitAnswer(session, "/what")).toEqual({ remaining: undefined });
  });

  it("reveal nothing under one that is not there", async () => {
    const session = await start(fields, { answers: { who: "b", what: "y", why: "so" } });
    expect(session.isShown("/why")).toBe(true);
    session.setAnswer("/who", undefined);
    expect(session.isShown("/why")).toBe(false);
  });

  it("are the server's to judge", async () => {
    expect(await verdict(fields, { who: "b", what: "x" })).toEqual([{ path: "/what", code: "choice" }]);
    expect(await verdict(fields, { what: "x" })).toEqual([
      { path: "/what", code: "offPath" },
      { path: "/who", code: "required" },
    ]);
    expect(await verdict(fields, { who: "b", what: "y", why: "so" })).toBe("right");
  });

  it("of checkboxes leave what is still there", async () => {
    const session = await start(
      [
        { type: "yes-no", name: "big" },
        {
          type: "checkboxes",
          name: "some",
          options: [
            { value: "x", label: "X", showWhen: "big" },
            { value: "y", label: "Y" },
            { value: "z", label: "Z", showWhen: "!big" },
          ],
        },
        { type: "text", name: "x_more", showWhen: "'x' in some" },
      ],
      { answers: { big: true, some: ["x", "y"] } },
    );
    expect(session.isShown("/x_more")).toBe(true);
    session.setAnswer("/big", false);
    expect(session.isShown("/x_more")).toBe(false);
    expect(session.answer("/some")).toEqual(["x", "y"]);
    expect(session.findProblems("/some")).toEqual([{ path: "/some", code: "choice" }]);
    // A draft of another version keeps it, and loses only what is no option at all.
    expect(unfitAnswer(session, "/some")).toBeUndefined();
    session.setAnswer("/some", ["x", "y", "gone"]);
    expect(unfitAnswer(session, "/some")).toEqual({ remaining: ["x", "y"] });
  });
});

describe("optional by expression", () => {
  const fields = [
    { type: "yes-no", name: "sure", optional: true },
    { type: "text", name: "why", optional: { expression: "!sure" } },
  ];

  it("is needed while it is undecided or false", async () => {
    const session = await start(fields);
    const isNeeded = () => session.findProblems("/why").map(({ code }) => code);
    expect(isNeeded()).toEqual(["required"]);
    session.setAnswer("/sure", false);
    expect(isNeeded()).toEqual([]);
    expect(session.field("/why").optional).toBe(true);
    session.setAnswer("/sure", true);
    expect(isNeeded()).toEqual(["required"]);
    expect(await verdict(fields, { sure: true })).toEqual([{ path: "/why", code: "required" }]);
    expect(await verdict(fields, { sure: false })).toBe("right");
  });

  it("is true for nothing else that an answer of an agency's own type may be", async () => {
    registerAnswerType("acme:anything", {});
    const session = await start([
      { type: "acme:anything", name: "thing", optional: true },
      { type: "text", name: "why", optional: { expression: "thing" } },
    ]);
    const isNeeded = () => session.findProblems("/why").map(({ code }) => code);
    for (const [thing, codes] of [
      ["no", ["required"]],
      [1, ["required"]],
      [["a"], ["required"]],
      [true, []],
    ]) {
      session.setAnswer("/thing", thing);
      expect(isNeeded()).toEqual(codes);
    }
  });
});

describe("a default by expression", () => {
  const fields = [
    { type: "date", name: "from", optional: true },
    { type: "date", name: "to", optional: true, default: { expression: "addYears(from, 1)" } },
  ];

  it("is followed until something is entered or emptied", async () => {
    const session = await start(fields);
    expect(session.answer("/to")).toBeUndefined();
    session.setAnswer("/from", "2026-01-01");
    expect(session.answer("/to")).toBe("2027-01-01");
    session.setAnswer("/from", "2026-02-01");
    expect(session.answer("/to")).toBe("2027-02-01");
    session.setAnswer("/to", "2030-01-01");
    session.setAnswer("/from", "2026-03-01");
    expect(session.answer("/to")).toBe("2030-01-01");
    session.setAnswer("/to", undefined);
    expect(session.answer("/to")).toBeUndefined();
  });

  it("is an answer once it was seen and sent", async () => {
    const session = await start(fields, { answers: { from: "2026-01-01" } });
    expect(session.draft).toEqual({ from: "2026-01-01" });
    expect(session.answers).toEqual({ from: "2026-01-01", to: "2027-01-01" });
    expect(session.next()).toBe("end");
    session.setAnswer("/from", "2026-02-01");
    expect(session.draft).toEqual({ from: "2026-02-01", to: "2027-01-01" });
    expect(session.submission({ language: "en", key: "k" }).answers).toEqual({
      from: "2026-02-01",
      to: "2027-01-01",
    });
  });

  it("goes on being followed where its question is not asked when somebody goes on", async () => {
    const session = await start(
      [
        { type: "yes-no", name: "longer", optional: true },
        { type: "number", name: "n" },
        {
          type: "money",
          name: "fee",
          currency: "BHD",
          default: { expression: "n * 1.5" },
          showWhen: "longer",
        },
      ],
      { answers: { n: 3 } },
    );
    expect(session.next()).toBe("end");
    session.setAnswer("/n", 5);
    session.setAnswer("/longer", true);
    expect(session.answer("/fee")).toBe("7.5");
    expect(session.draft).toEqual({ n: 5, longer: true });
    expect(session.next()).toBe("end");
    session.setAnswer("/n", 1);
    expect(session.answer("/fee")).toBe("7.500");
  });

  it("is followed on by whoever comes back to a draft, and stays empty where it was emptied", async () => {
    const { draft } = await start(fields, { answers: { from: "2026-01-01" } });
    const session = await start(fields);
    session.setAnswers(draft, true);
    expect(session.answer("/to")).toBe("2027-01-01");
    session.setAnswer("/from", "2026-02-01");
    expect(session.answer("/to")).toBe("2027-02-01");
    session.setAnswers({ from: "2026-01-01", to: null }, true);
    expect(session.answer("/to")).toBeUndefined();
    session.setAnswers(draft);
    expect(session.answer("/to")).toBeUndefined();
  });

  it("is no answer that a server makes up", async () => {
    const result = await verifySubmission(formOf(fields), submitted({ from: "2026-01-01" }), {
      now,
      timeZone: "UTC",
    });
    expect(result.ok && result.submission.answers).toEqual({ from: "2026-01-01" });
  });

  it("of a number, an amount, a month and a year is as their answers are written", async () => {
    const session = await start(
      [
        { type: "number", name: "n", default: { expression: "1.5 * 3" } },
        { type: "money", name: "m", currency: "BHD", default: { expression: "1.5 * 3" } },
        { type: "month", name: "mo", default: { expression: "today()" } },
        { type: "year", name: "y", default: { expression: "year(today())" } },
      ],
      {},
    );
    expect(session.answers).toEqual({ n: 4.5, m: "4.5", mo: "2026-03", y: "2026" });
    expect(session.validateAll()).toEqual([]);
    expect(session.answer("/m")).toBe("4.500");
  });
});

describe("countries by expression", () => {
  it("limit what is chosen from, and nothing while undecided", async () => {
    const session = await start(
      [
        {
          type: "checkboxes",
          name: "gulf",
          options: [
            { value: "BH", label: "Bahrain" },
            { value: "SA", label: "Saudi Arabia" },
          ],
        },
        { type: "country", name: "born", countries: { expression: "gulf" } },
      ],
      { answers: { born: "GB" } },
    );
    expect(session.findProblems("/born")).toEqual([]);
    session.setAnswer("/gulf", ["SA"]);
    expect(session.findProblems("/born").map(({ code }) => code)).toEqual(["choice"]);
  });
});

describe("what is wrong with a member by expression", () => {
  const n = { type: "number", name: "n", whole: true };
  it.each([
    [{ type: "number", name: "x", max: { expression: "m" } }, "unknownName", "/max/expression"],
    [{ type: "number", name: "x", max: { expression: "n == 1" } }, "expressionType", "/max/expression"],
    [{ type: "date", name: "x", latest: { expression: "n" } }, "expressionType", "/latest/expression"],
    [
      { type: "checkboxes", name: "x", options: OPTIONS, max: { expression: "n * 0.5" } },
      "expressionType",
      "/max/expression",
    ],
    [{ type: "text", name: "x", optional: { expression: "n" } }, "expressionType", "/optional/expression"],
    [{ type: "text", name: "x", default: { expression: "n" } }, "expressionType", "/default/expression"],
    [
      { type: "name", name: "x", default: { expression: "string(n)" } },
      "expressionType",
      "/default/expression",
    ],
    [{ type: "number", name: "x", max: { expression: "x + 1" } }, "cycle", "/max/expression"],
    [{ type: "number", name: "x", max: { expression: "twice" } }, "cycle", "/max/expression"],
    [{ type: "number", name: "x", default: { expression: "x + 1" } }, "cycle", "/default/expression"],
    [
      { type: "radios", name: "x", options: [OPTIONS[0], { ...OPTIONS[1], showWhen: "x == 'a'" }] },
      "cycle",
      "/options/1/showWhen",
    ],
    [
      { type: "radios", name: "x", options: [OPTIONS[0], { ...OPTIONS[1], showWhen: "n" }] },
      "notBoolean",
      "/options/1/showWhen",
    ],
    [
      { type: "radios", name: "x", options: [OPTIONS[0], { ...OPTIONS[1], showWhen: "n > 1 && n < 1" }] },
      "unreachable",
      "/options/1/showWhen",
    ],
    [{ type: "number", name: "x", max: { expresion: "n" } }, "unknownKey", "/max/expresion"],
    [{ type: "number", name: "x", max: { expression: 5 } }, "wrongType", "/max/expression"],
    [{ type: "number", name: "x", max: "5" }, "wrongType", "/max"],
    [{ type: "number", name: "x", decimals: { expression: "n" } }, "wrongType", "/decimals"],
  ])("%j: %s", (field, code, below) => {
    const found = problemsOf([n, field], {
      calculations: { twice: field.name === "x" && field.type === "number" ? "x * 2" : "n * 2" },
    });
    expect(found.map((problem) => `${problem.code} ${problem.pointer}`)).toEqual([
      `${code} /pages/0/fields/1${below}`,
    ]);
  });

  it("says a sentence", () => {
    expect(problemsOf([n, { type: "date", name: "x", latest: { expression: "n" } }])[0]?.message).toBe(
      "The expression for 'latest' must be a date, but is a whole number.",
    );
    expect(problemsOf([n, { type: "name", name: "x", default: { expression: "n" } }])[0]?.message).toBe(
      "'default' of field 'x' cannot be given by an expression.",
    );
    expect(problemsOf([{ type: "number", name: "x", max: { expression: "x" } }])[0]?.message).toBe(
      "'max' of field 'x' depends on the answer to field 'x' itself: what is to be true of the answer stands in 'rules'.",
    );
  });

  it("is not said of bounds that only an expression gives", () => {
    expect(
      problemsOf([n, { type: "number", name: "x", min: 5, max: { expression: "n" }, default: 7 }]),
    ).toEqual([]);
    expect(
      problemsOf([n, { type: "text", name: "x", readonly: true, default: { expression: "string(n)" } }]),
    ).toEqual([]);
  });
});

it("a form with members by expression loads what works them out, and others do not", () => {
  const needs = (field: object) =>
    expressionNeeds(formOf([{ type: "number", name: "n" }, field]), answerTypes);
  expect(needs({ type: "number", name: "x", max: { expression: "n" } })).toEqual({
    calls: false,
    members: true,
    cel: true,
  });
  expect(needs({ type: "number", name: "x", max: 3, showWhen: "answered(n)" })).toEqual({
    calls: false,
    members: false,
    cel: false,
  });
});

describe("a document with a condition, in a checklist", () => {
  const papers = [
    { type: "yes-no", name: "rents", label: "Do you rent?" },
    {
      type: "evidence",
      name: "papers",
      documents: [
        { id: "passport", label: "Passport" },
        { id: "lease", label: "Lease", showWhen: "rents" },
      ],
    },
  ];
  const passport = { document: "passport", later: true };
  const lease = { document: "lease", later: true };

  it("is asked for when it is met, and what was said of it is not sent when it is not", async () => {
    const session = await start(papers, { answers: { rents: true, papers: [passport] } });
    expect(session.findProblems("/papers")).toEqual([{ path: "/papers/lease", code: "evidenceMissing" }]);
    session.setAnswer("/papers", [passport, lease]);
    expect(session.findProblems("/papers")).toEqual([]);
    session.setAnswer("/rents", false);
    expect((session.field("/papers")["documents"] as readonly unknown[]).length).toBe(1);
    expect(session.findProblems("/papers")).toEqual([]);
    expect(session.submission({ language: "en", key: "k" }).answers).toEqual({
      rents: false,
      papers: [passport],
    });
  });

  it("is nothing that expressions see when it is not met", async () => {
    const session = await start(
      [
        ...papers,
        { type: "text", name: "both", showWhen: "size(papers) == 2", optional: true },
        { type: "text", name: "any", showWhen: "answered(papers)", optional: true },
      ],
      { answers: { rents: true, papers: [passport, lease] } },
    );
    expect(session.isShown("/both")).toBe(true);
    session.setAnswer("/rents", false);
    expect(session.isShown("/both")).toBe(false);
    expect(unfitAnswer(session, "/papers")).toBeUndefined();
    session.setAnswer("/papers", [lease]);
    expect(session.isShown("/any")).toBe(false);
  });

  it("is refused by the server where it is missing, and said to be impossible where it never is", async () => {
    expect(await verdict(papers, { rents: true, papers: [passport] })).toEqual([
      { path: "/papers/lease", code: "evidenceMissing" },
    ]);
    expect(await verdict(papers, { rents: false, papers: [passport] })).toBe("right");
    const never = [
      papers[0],
      { ...papers[1], documents: [{ id: "lease", label: "Lease", showWhen: "rents && !rents" }] },
    ];
    expect(problemsOf(never as readonly object[])).toMatchObject([
      { pointer: "/pages/0/fields/1/documents/0/showWhen", code: "unreachable" },
    ]);
  });
});
