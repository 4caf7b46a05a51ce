import {
  compileForm as compile,
  createSession,
  validateWith,
  type AnswerField,
  type AnswerType,
  type Definition,
  type Field,
} from "@diwan/core";
import { answerTypes, compileForm, registerAnswerType, verifySubmission } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { everydayTypes } from "@diwan/fields/registry";
import { defineFieldType } from "@diwan/form";
import { html } from "lit";
import { afterAll, describe, expect, it } from "vitest";

const formOf = (...fields: readonly object[]): Definition => ({
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages: [{ id: "p", title: "P", fields: fields as readonly Field[] }],
});
const sent = (answers: object) => ({
  diwan: 1,
  form: "t",
  version: "1",
  language: "en",
  key: "k",
  answers,
  calculations: {},
});
const text = { type: "text", name: "a", label: "A" };

describe("the engine and the types it is handed", () => {
  it("says whose function to call where it is handed none", async () => {
    await expect(compile(formOf(text), {} as never)).rejects.toThrow("@diwan/fields/answers");
  });

  it("never takes an answer for right whose rules are not loaded, whatever other forms have loaded", async () => {
    await compileForm(formOf(text));
    const later = await compileForm(formOf(text), { rules: "later" });
    const session = createSession(later);
    expect(() => session.next()).toThrow("loadRules");
    await later.loadRules();
    expect(session.next()).toBe("invalid");
  });

  it("asks for an answer to a question whose type has no rules", async () => {
    registerAnswerType("acme:mark", { celType: "string" });
    const form = formOf({ type: "acme:mark", name: "a", label: "A" });
    expect(await verifySubmission(form, sent({}))).toMatchObject({
      ok: false,
      problems: [{ path: "/a", code: "required" }],
    });
    expect(await verifySubmission(form, sent({ a: "x" }))).toMatchObject({ ok: true });
  });

  it.each([
    ["a question without a name", { type: "text", nmae: "a", label: "A" }],
    ["words with a name", { type: "content", name: "c", text: "Hi" }],
  ])("refuses %s", async (_, field) => {
    await expect(compileForm(formOf(field))).rejects.toMatchObject({ code: "forbiddenName" });
  });

  it("validates one definition by the rules of the types each form was compiled with", async () => {
    const definition = formOf({ type: "x:y", name: "a", label: "A" });
    const types = (code: string) =>
      new Map<string, AnswerType>([
        ["x:y", { rules: { check: validateWith(() => [{ code }]).bind(undefined) } }],
      ]);
    for (const code of ["one", "two"]) {
      const session = createSession(await compile(definition, { types: types(code) }), {
        answers: { a: "x" },
      });
      expect(session.findProblems("/a")).toEqual([{ path: "/a", code }]);
    }
  });

  it("knows of an agency's own type what it is in expressions and which fields stand in it, where a definition is read", () => {
    registerAnswerType("acme:word", { celType: "string" });
    const wrong = { ...formOf({ type: "acme:word", name: "n", label: "N" }), calculations: { c: "n * 2" } };
    expect(parseDefinition(wrong)).toMatchObject({
      ok: false,
      problems: [{ code: "expressionType", pointer: "/calculations/c" }],
    });
    registerAnswerType("acme:toggle", {
      celType: "bool",
      revealed: (field: AnswerField) => [[true, field["fields"] as readonly Field[], "/fields"]],
    });
    const inner = formOf(
      { type: "acme:toggle", name: "t", label: "T", fields: [{ ...text, name: "inner" }] },
      { ...text, showWhen: "inner == 'x'" },
    );
    expect(parseDefinition(inner)).toMatchObject({ ok: true });
  });

  it("takes a type that is an object of a class", async () => {
    class Plate {
      isEmpty(value: unknown) {
        return value === "none";
      }
      check = validateWith(() => []);
    }
    registerAnswerType("acme:plate-class", new Plate());
    expect(
      await verifySubmission(
        formOf({ type: "acme:plate-class", name: "a", label: "A" }),
        sent({ a: "none" }),
      ),
    ).toMatchObject({ ok: false, problems: [{ code: "required" }] });
  });
});

describe("a type that looks different", () => {
  const kind = { template: () => html``, read: () => undefined };
  // Other test files share this process and its table of types.
  afterAll(() => {
    for (const type of everydayTypes) defineFieldType(type as never);
  });
  it("is held and validated as before when it brings no answer of its own", async () => {
    registerAnswerType("acme:code", {
      check: validateWith((value) => (value === "ok" ? [] : [{ code: "bad" }])),
    });
    for (const type of ["text", "acme:code"] as const)
      defineFieldType({ type, kind, props: () => ({}), display: String } as never);
    expect(await verifySubmission(formOf({ ...text, maxLength: 2 }), sent({ a: "xxx" }))).toMatchObject({
      ok: false,
      problems: [{ code: "tooLong" }],
    });
    expect(
      await verifySubmission(formOf({ type: "acme:code", name: "a", label: "A" }), sent({ a: "x" })),
    ).toMatchObject({ ok: false, problems: [{ code: "bad" }] });
  });

  it("is known everywhere when it brings one, and nowhere when nobody says how its answers are held", async () => {
    defineFieldType({
      type: "acme:new",
      kind,
      props: () => ({}),
      display: String,
      answer: { check: validateWith(() => []) },
    } as never);
    expect(answerTypes.get("acme:new")).toBeDefined();
    defineFieldType({ type: "acme:nothing", kind, props: () => ({}), display: String } as never);
    await expect(compileForm(formOf({ type: "acme:nothing", name: "a", label: "A" }))).rejects.toMatchObject({
      code: "unknownType",
    });
  });
});
