import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import {
  createSession,
  definitionHash,
  verifySubmission as verifyOfCore,
  type AnswerTypes,
  type Definition,
  type Submission,
  type VerifyOptions,
} from "@diwan/core";
import { answerTypes, compileForm, verifySubmission } from "@diwan/fields/answers";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "2",
  languages: ["en"],
  title: "Permit",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { type: "yes-no", name: "car", label: "Car" },
        { type: "text", name: "plate", label: "Plate", showWhen: "car" },
        {
          type: "list",
          name: "people",
          label: "People",
          item: "Person",
          optional: true,
          fields: [
            { type: "name", name: "who", label: "Who" },
            { type: "text", name: "note", label: "Note", showWhen: "car", optional: true },
          ],
        },
      ],
    },
  ],
  calculations: { fee: "car ? 45.00 : 0.00" },
};
const envelope = {
  diwan: 1,
  form: "permit",
  version: "2",
  language: "en",
  key: "3f1c",
  answers: { car: true, plate: "A1" },
  calculations: { fee: "45" },
};
const verify = (change: object, options: VerifyOptions = {}) =>
  verifySubmission(definition, { ...envelope, ...change }, options);
const problemsOf = async (change: object, options?: VerifyOptions) => {
  const verdict = await verify(change, options);
  return verdict.ok ? [] : verdict.problems;
};
const parsed = (json: string): unknown => JSON.parse(json);

describe("a server's verdict", () => {
  it("accepts what the form would send", async () => {
    expect(await verify({})).toEqual({ ok: true, submission: envelope });
  });
  it("compiles a definition once, and again when it could not be", async () => {
    const load = vi.fn<NonNullable<AnswerTypes["load"]>>(() => Promise.reject(new Error("away")));
    const types: AnswerTypes = { get: (type) => answerTypes.get(type), load };
    const own = { ...definition };
    const verdict = () => verifyOfCore(own, envelope, { types });
    await expect(verdict()).rejects.toThrow("away");
    load.mockResolvedValue(undefined);
    await verdict();
    await verdict();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("believes none of the calculations", async () => {
    const verdict = await verify({ calculations: { fee: "0.01", extra: true } });
    expect(verdict.ok && verdict.submission.calculations).toEqual({ fee: "45" });
  });
  it("puts answers in the order of the form and leaves empty ones out", async () => {
    const verdict = await verify({ answers: { people: [], plate: "A1", car: true } });
    expect(verdict.ok && JSON.stringify(verdict.submission.answers)).toBe('{"car":true,"plate":"A1"}');
  });
  it("refuses answers off the path, in items too", async () => {
    expect(
      await problemsOf({
        answers: { car: false, plate: "A1", people: [{ who: { given: "N", family: "H" }, note: "x" }] },
      }),
    ).toEqual([
      { path: "/plate", code: "offPath" },
      { path: "/people/0/note", code: "offPath" },
    ]);
  });
  it("refuses names no field has, in items too", async () => {
    expect(
      await problemsOf({ answers: { car: true, plate: "A1", admin: true, people: [{ who: {}, "a/b": 1 }] } }),
    ).toEqual([
      { path: "/admin", code: "unknown" },
      { path: "/people/0/a~1b", code: "unknown" },
    ]);
  });
  it("says what the form would say of wrong answers", async () => {
    expect(await problemsOf({ answers: { car: true, plate: 5, people: [{ who: { given: "N" } }] } })).toEqual(
      [
        { path: "/plate", code: "type" },
        { path: "/people/0/who/family", code: "required" },
      ],
    );
  });
  it.each([
    ["text", "x"],
    ["object", {}],
    ["list of text", ["x"]],
    ["list of lists", [[]]],
    ["list of null", [null]],
  ])("refuses a list that is a %s", async (_, people) => {
    expect(
      (await problemsOf({ answers: { car: true, plate: "A1", people } })).map(({ code }) => code),
    ).toEqual(["type"]);
  });
  it("refuses keys that reach into the prototype, wherever they stand", async () => {
    expect(await problemsOf({ answers: parsed('{"__proto__":{"car":true}}') })).toEqual([
      { path: "/__proto__", code: "unknown" },
    ]);
    expect(
      await problemsOf({
        answers: parsed(
          '{"car":true,"plate":"A","people":[{"who":{"given":"a","family":"b","constructor":"c"}}]}',
        ),
      }),
    ).toEqual([{ path: "/people/0/who/constructor", code: "unknown" }]);
    expect(({} as { car?: boolean }).car).toBeUndefined();
  });
  it("never throws, whatever stands where an answer should", async () => {
    const form: Definition = {
      ...definition,
      pages: [
        {
          id: "one",
          title: "One",
          fields: [
            { type: "date", name: "d", label: "d" },
            { type: "number", name: "n", label: "n" },
            { type: "money", name: "m", label: "m", currency: "EUR" },
            { type: "checkboxes", name: "c", label: "c", options: [{ value: "a", label: "a" }] },
            { type: "text", name: "t", label: "t", rules: [{ check: "n > 1 || m > 1", message: "x" }] },
            { type: "address", name: "h", label: "h" },
            {
              type: "text",
              name: "x",
              label: "x",
              showWhen: "answered(n) || answered(m) || answered(d) || answered(h)",
            },
          ],
        },
      ],
      calculations: {},
    };
    const odd: unknown[] = [
      parsed('{"toString":1,"valueOf":2}'),
      parsed('{"day":{"toString":1},"month":"1","year":"2020"}'),
      [parsed('{"toString":1}')],
      parsed('{"length":5}'),
      parsed('{"country":{"toString":1}}'),
      1e308,
      "\u0000",
      "\ud800",
      true,
    ];
    for (const value of odd) {
      const verdict = await verifySubmission(form, {
        ...envelope,
        answers: { d: value, n: value, m: value, c: value, t: value, h: value, x: value },
      });
      expect(verdict.ok).toBe(false);
    }
  });
  it("does not take an inherited answer for one", async () => {
    expect(await problemsOf({ answers: Object.create({ car: true, plate: "A1" }) })).toEqual([
      { path: "", code: "type", params: { part: "answers" } },
    ]);
  });
  it("refuses what is too deep, too large or too many before looking at it", async () => {
    let deep: unknown = "x";
    for (let at = 0; at < 5000; at++) deep = { deep };
    expect((await problemsOf({ answers: { car: deep } }))[0]).toMatchObject({
      code: "type",
      params: { limit: "depth" },
    });
    expect(await problemsOf({ answers: { car: true, plate: "x".repeat(2e6) } })).toEqual([
      { path: "", code: "type", params: { part: "answers", limit: "size" } },
    ]);
    expect(await problemsOf({ answers: { car: true, plate: "xx" } }, { limits: { size: 5 } })).toMatchObject([
      { params: { limit: "size" } },
    ]);
    expect(await problemsOf({ answers: { car: true, plate: "A", people: Array(1001).fill({}) } })).toEqual([
      { path: "/people", code: "type", params: { limit: "items" } },
    ]);
  });
  it.each([
    ["no object", null, ["diwan", "form", "version", "language", "key", "answers"]],
    ["another format", { ...envelope, diwan: 2 }, ["diwan"]],
    ["another form", { ...envelope, form: "x" }, ["form"]],
    ["another version", { ...envelope, version: "1" }, ["version"]],
    ["no key", { ...envelope, key: "" }, ["key"]],
    ["a key with spaces", { ...envelope, key: "a b" }, ["key"]],
    ["a language that is none", { ...envelope, language: "../en" }, ["language"]],
    ["a member nobody knows", { ...envelope, role: "admin" }, ["role"]],
    ["answers that are a list", { ...envelope, answers: [] }, ["answers"]],
  ])("refuses an envelope with %s", async (_, submission, parts) => {
    const verdict = await verifySubmission(definition, submission);
    expect(verdict.ok ? [] : verdict.problems.map(({ path, params }) => [path, params?.["part"]])).toEqual(
      parts.map((part) => ["", part]),
    );
  });
  it("knows its own definition's hash and those it is told", async () => {
    const hash = await definitionHash(definition);
    expect((await verify({ definition: hash })).ok).toBe(true);
    expect(await problemsOf({ definition: "0".repeat(64) })).toEqual([
      { path: "", code: "unknown", params: { part: "definition" } },
    ]);
    expect((await verify({ definition: "old" }, { knownHashes: ["old"] })).ok).toBe(true);
    expect(await problemsOf({}, { knownHashes: ["old"] })).toEqual([
      { path: "", code: "required", params: { part: "definition" } },
    ]);
  });
});

it.each(["resident-parking-permit", "business-licence-renewal", "every-question"])(
  "what is kept of a right submission of %s is what the form itself would have sent",
  async (name) => {
    const read = (kind: string): unknown =>
      JSON.parse(
        readFileSync(new URL(`../../docs/examples/forms/${name}.${kind}.json`, import.meta.url), "utf8"),
      );
    const form = await compileForm(read("form") as Definition); // an example of ours
    const { sets, timeZone } = read("answers") as {
      timeZone: string;
      sets: { answers: Submission["answers"] }[];
    };
    const now = (): Date => new Date("2026-11-24T09:00:00+03:00");
    let count = 0;
    for (const { answers } of sets) {
      const { id, version } = form.definition;
      const sent = {
        diwan: 1,
        form: id,
        version,
        language: "en",
        key: "k",
        answers,
        calculations: { planted: 1 },
      };
      const verdict = await verifySubmission(form, sent, { now, timeZone });
      if (!verdict.ok) continue;
      count++;
      const session = createSession(form, { answers, defaults: false, now, timeZone });
      expect(verdict.submission).toEqual(session.submission({ language: "en", key: "k" }));
    }
    expect(count).toBeGreaterThan(0);
  },
);
