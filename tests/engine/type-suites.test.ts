/**
 * What each type's folder tells the tests is true: the wrong answers have the codes they are said to have, every code is met by one of them and has words,
 * and what stands in the controls of a field is read as the answer it stands for.
 */
import {
  COMMON_CODES,
  createSession,
  type AnswerField,
  type Definition,
  type FormSession,
} from "@diwan/core";
import type { AnyFieldType } from "@diwan/fields";
import { compileForm } from "@diwan/fields/answers";
import { controlsFor } from "@diwan/fields/controls";
import { fieldDefinitions } from "@diwan/fields/parse";
import { everydayTypes, loadedTypes } from "@diwan/fields/registry";
import { errorMessageId, loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";

const types = new Map<string, AnyFieldType>(everydayTypes.map((type) => [type.type, type]));
for (const [name, load] of Object.entries(loadedTypes)) types.set(name, (await load()).default);
const locale = await loadLocale("en", ["base", "errors", "summary", "address", "name", "upload"]);

const formOf = (field: AnswerField) =>
  compileForm({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "p", retention: "P1D", notice: "/p" },
    pages: [{ id: "p", title: "P", fields: [field] }],
  } as Definition);
const found = (problems: readonly { readonly path: string; readonly code: string }[]): readonly string[] =>
  problems.map(({ path, code }) => `${path.slice("/answer".length)} ${code}`.trim());

describe.each(fieldDefinitions)("the tests of $type", ({ type, codes = [] }) => {
  const suite = suites[type] ?? expect.fail(`${type} has no ${type}.suite.ts`);
  const known = types.get(type) ?? expect.fail(`${type} cannot be loaded`);
  const { shipped } = suite;
  // What asks nothing has no answer that could be wrong.
  const fields = ("answers" in shipped ? (suite.limited ?? [{}]) : []).map(
    (members) =>
      ({ type, name: "answer", label: "Answer", ...shipped.field, ...members }) as unknown as AnswerField, // each type says what its fields need
  );

  const contextIn = (session: FormSession) => ({
    session,
    locale,
    path: "/answer",
    id: "answer",
    name: "answer",
    level: 1,
    isServed: false,
    words: String,
    rich: String,
    slots: () => "",
    typeOf: (name: string) => types.get(name) ?? expect.fail(`${name} cannot be loaded`),
  });
  /** What the form of this field reads from its controls. */
  const read = async (entries: ReturnType<typeof controlsFor>, field: AnswerField): Promise<unknown> => {
    const form = await formOf(field);
    const isDoubtful = (entered: string, reading: string, unit?: string): boolean =>
      !!form.rules(type)?.isDoubtful?.(entered, reading, field, unit);
    const own = known.props(field, contextIn(createSession(form, { defaults: false })));
    return known.kind.read(entries, {
      name: "answer",
      id: "answer",
      label: "Answer",
      locale,
      isDoubtful,
      ...own,
    });
  };

  it("say of each code how it comes about, and of nothing wrong a code it has not", async () => {
    const met = new Set<string>();
    for (const field of fields) {
      const session = createSession(await formOf(field), { defaults: false });
      const validated = async (answer: unknown, problem: string): Promise<void> => {
        session.setAnswer("/answer", answer);
        expect(found(session.findProblems("/answer")), JSON.stringify(answer)).toEqual([problem]);
        met.add(problem.split(" ").at(-1) ?? "");
        for (const { path, params } of session.findProblems("/answer")) {
          const part = path.slice("/answer/".length);
          const said = known.readable?.(params ?? {}, part, field, contextIn(session)) ?? {};
          // Numbers that are put into words are numbers.
          expect(Object.values(said).filter(Number.isNaN), `${problem} in words`).toEqual([]);
        }
      };
      for (const [entries, problem] of [...(suite.typed?.(field) ?? []), ...(suite.chosen?.(field) ?? [])])
        await validated(await read(entries, field), problem);
      for (const [answer, problem] of suite.refused?.(field) ?? []) await validated(answer, problem);
    }
    expect(codes.filter((code) => !met.has(code))).toEqual([]);
    expect([...met].filter((code) => ![...COMMON_CODES, ...codes].includes(code))).toEqual([]);
  });

  it.skipIf(!("answers" in shipped) || known.answer?.holds === "items" || !!suite.isUploaded)(
    "begin with an answer that keeps to the first limits",
    async () => {
      const [field] = fields;
      const session = createSession(await formOf(field ?? expect.fail("no field")), { defaults: false });
      session.setAnswer("/answer", "answers" in shipped ? shipped.answers[0] : undefined);
      expect(found(session.findProblems("/answer"))).toEqual([]);
    },
  );

  it("find words for every code in the groups of messages that it loads", async () => {
    const locale = await loadLocale("en", ["base", "errors", "summary", ...(known.kind.groups ?? [])]);
    const words = (code: string): string => locale.t(errorMessageId(code, type, { count: 2 }), { count: 2 });
    // A code without words is said in the words of a problem nobody knows.
    const silent = [...COMMON_CODES, ...codes].filter((code) => words(code) === words(""));
    expect(silent).toEqual([]);
  });

  // What a list holds is asked by itself, what a file holds is sent by itself.
  it.skipIf(!("answers" in shipped) || known.answer?.holds === "items" || !!suite.isUploaded)(
    "are given what stands in its controls: read again it is the same answer",
    async () => {
      for (const answer of "answers" in shipped ? shipped.answers : [])
        for (const field of fields) {
          const session = createSession(await formOf(field), { defaults: false });
          session.setAnswer("/answer", answer);
          // A field that is asked in several ways has several shapes of answers, and no controls for those of another way.
          if (found(session.findProblems("/answer")).some((problem) => /(unknown|^type)$/.test(problem)))
            continue;
          expect(await read(controlsFor(answer, field), field), JSON.stringify(answer)).toEqual(answer);
        }
    },
  );
});
