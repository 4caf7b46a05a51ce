import fc from "fast-check";
import { effect } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { createSession, type Answers, type Definition, type Field, type FormSession } from "@diwan/core";
import { compileForm, verifySubmission } from "@diwan/fields/answers";

const definition: Definition = {
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        {
          type: "radios",
          name: "a",
          label: "a",
          options: [
            {
              value: "x",
              label: "x",
              fields: [{ type: "text", name: "under", label: "u", showWhen: "b == 'go' || n > 2" }],
            },
            { value: "y", label: "y" },
          ],
        },
        {
          type: "text",
          name: "b",
          label: "b",
          optional: true,
          showWhen: "a == 'x'",
          rules: [{ check: "b != 'bad'", message: "m" }],
        },
        { type: "number", name: "n", label: "n", whole: true, optional: true, min: 0 },
      ],
    },
    {
      id: "two",
      title: "Two",
      showWhen: "answered(b) && total < 10",
      fields: [{ type: "date", name: "d", label: "d", latest: "today" }],
    },
    {
      id: "three",
      title: "Three",
      fields: [
        {
          type: "list",
          name: "l",
          label: "l",
          item: "i",
          optional: true,
          max: 3,
          fields: [
            { type: "yes-no", name: "k", label: "k" },
            { type: "number", name: "n", label: "n", whole: true, showWhen: "k && answered(a)" },
          ],
        },
      ],
    },
  ],
  calculations: { total: "count + (answered(n) ? n : 0)", count: "size(l.filter(i, i.k))" },
};
const PATHS = ["/a", "/under", "/b", "/n", "/d", "/l", "/l/0/k", "/l/0/n", "/l/1/k", "/l/1/n"];
const options = { now: (): Date => new Date("2026-03-01T12:00:00Z"), timeZone: "UTC" };

type Step = (session: FormSession) => void;
const attempt = (act: () => void): void => {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  } // an item that is not there
};
const set = (path: string, values: readonly unknown[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...values).map((value) => (session) => attempt(() => session.setAnswer(path, value)));
const step: fc.Arbitrary<Step> = fc.oneof(
  set("/a", ["x", "y", "?", undefined]),
  set("/b", ["go", "bad", "", undefined]),
  set("/n", [0, 1, 5, -1, "abc", undefined]),
  set("/d", ["2026-01-01", "2027-01-01", { day: "1" }, undefined]),
  set("/under", ["u", ""]),
  set("/l", [[], undefined, [{ k: true, n: 2 }, { k: false }]]),
  set("/l/0/k", [true, false]),
  set("/l/1/k", [true, false, undefined]),
  set("/l/0/n", [1, 2.5]),
  set("/l/1/n", [3]),
  fc.constant<Step>((session) => void session.addItem("/l")),
  fc.nat(3).map(
    (at): Step =>
      (session) =>
        session.removeItem("/l", at),
  ),
  fc.constant<Step>((session) => void session.next()),
  fc.constant<Step>((session) => void session.back()),
  fc.constantFrom(...PATHS).map(
    (path): Step =>
      (session) =>
        attempt(() => session.recheck(path)),
  ),
);

/** Everything that follows from the answers alone. */
const consequences = (session: FormSession): unknown => ({
  pages: session.pages.map(({ id }) => id),
  shown: PATHS.filter((path) => session.isShown(path)),
  total: session.calculation("total"),
  count: session.calculation("count"),
  problems: PATHS.flatMap((path) => {
    try {
      return session.findProblems(path);
    } catch {
      return [];
    }
  }),
  invalid: session.firstInvalidPage(),
});

describe("whatever a citizen does", () => {
  it("what is shown, asked and calculated follows from the answers alone, not from the way to them", async () => {
    const form = await compileForm(definition);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const session = createSession(form, options);
        let watched: unknown;
        const stop = effect(() => {
          watched = consequences(session);
        });
        for (const act of steps) act(session);
        const afresh = consequences(
          createSession(form, { ...options, answers: session.answers, defaults: false }),
        );
        stop();
        expect(consequences(session)).toEqual(afresh);
        expect(watched).toEqual(afresh);
        expect(session.pages.map(({ id }) => id)).toContain(session.page);
      }),
      { numRuns: 300 },
    );
  });

  it("a session started from its draft has the same answers, whatever fields start from and were prefilled with", async () => {
    const [one, two, three] = definition.pages;
    if (!one || !two || !three) return expect.unreachable();
    const start = { a: "x", b: "go", n: 2, d: "2026-01-01", l: [{ k: true, n: 2 }], k: true } as const;
    const withDefaults = (fields: readonly Field[]): Field[] =>
      fields.map((field) =>
        field.name === undefined || !(field.name in start)
          ? field
          : ({
              ...field,
              default: start[field.name as keyof typeof start],
              ...("fields" in field && { fields: withDefaults(field.fields as readonly Field[]) }),
            } as Field),
      ); // of its own type
    const form = await compileForm({
      ...definition,
      pages: [one, two, three].map((page) => ({ ...page, fields: withDefaults(page.fields) })),
    });
    const prefilled = fc.record(
      { a: fc.constant("y"), under: fc.constant("p"), n: fc.constant(7) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(prefilled, fc.array(step, { maxLength: 20 }), (before, steps) => {
        const session = createSession(form, { ...options, answers: before });
        for (const act of steps) act(session);
        const draft = JSON.parse(JSON.stringify(session.draft)) as Answers;
        expect(createSession(form, { ...options, answers: { ...before, ...draft } }).answers).toEqual(
          JSON.parse(JSON.stringify(session.answers)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("a form that is right is accepted by a server, and one that is wrong is not sent", async () => {
    const form = await compileForm(definition);
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const session = createSession(form, options);
        for (const act of steps) act(session);
        if (session.firstInvalidPage() !== undefined)
          return void expect(() => session.submission({ language: "en", key: "k" })).toThrow();
        sent++;
        const submission = session.submission({ language: "en", key: "k" });
        expect(await verifySubmission(form, JSON.parse(JSON.stringify(submission)), options)).toEqual({
          ok: true,
          submission,
        });
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(10);
  });

  it("problems shown are those of the fields shown, as they were validated", async () => {
    const form = await compileForm(definition);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const session = createSession(form, options);
        for (const act of steps) act(session);
        session.validateAll();
        for (const path of PATHS) {
          expect(session.problems(path)).toEqual(session.isShown(path) ? session.findProblems(path) : []);
        }
      }),
    );
  });
});
