import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  canonicalJson,
  createSession,
  DefinitionError,
  definitionHash,
  inLanguage,
  rule,
  type Answer,
  type Definition,
  type Field,
  type Issue,
  type StandardSchema,
} from "@diwan/core";
import { compileForm, registerAnswerType } from "@diwan/fields/answers";

const form = (fields: readonly Field[], rest: object = {}): Definition => ({
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages: [{ id: "p", title: "P", fields }],
  ...rest,
});
const text = (name: string, rest: object = {}): Field => ({ type: "text", name, label: name, ...rest });
const failure = async (definition: unknown): Promise<[string, string] | undefined> => {
  try {
    await compileForm(definition as Definition); // hostile on purpose
    return undefined;
  } catch (error) {
    if (error instanceof DefinitionError) return [error.code, error.pointer];
    throw error;
  }
};

describe("compiling a form", () => {
  it.each<[string, unknown, [string, string]]>([
    ["another version of the format", { ...form([]), diwan: 2 }, ["version", "/diwan"]],
    ["nothing at all", undefined, ["version", "/diwan"]],
    [
      "a type nobody knows",
      form([{ type: "radio", name: "a", label: "a" } as unknown as Field]),
      ["unknownType", "/pages/0/fields/0/type"],
    ],
    [
      "an agency's type that is not registered",
      form([{ type: "acme:sign", name: "a", label: "a" }]),
      ["unknownType", "/pages/0/fields/0/type"],
    ],
    [
      "a type that is a property of every object",
      form([{ type: "constructor", name: "a", label: "a" } as unknown as Field]),
      ["unknownType", "/pages/0/fields/0/type"],
    ],
    [
      "a name that reaches into the prototype",
      form([text("__proto__")]),
      ["forbiddenName", "/pages/0/fields/0/name"],
    ],
    ["a name with a slash", form([text("a/b")]), ["forbiddenName", "/pages/0/fields/0/name"]],
    ["two fields of one name", form([text("a"), text("a")]), ["duplicateName", "/pages/0/fields/1/name"]],
    [
      "a revealed field with a name taken",
      form([text("a"), { type: "yes-no", name: "b", label: "b", yes: { fields: [text("a")] } }]),
      ["duplicateName", "/pages/0/fields/1/yes/fields/0/name"],
    ],
    [
      "a calculation with a field's name",
      form([text("a")], { calculations: { a: "1 + 1" } }),
      ["duplicateName", "/calculations/a"],
    ],
    [
      "an expression that does not check",
      form([text("a", { showWhen: "b == 'x'" })]),
      ["expression", "/pages/0/fields/0/showWhen"],
    ],
    [
      "a rule of an item that does not check",
      form([
        {
          type: "list",
          name: "l",
          label: "l",
          item: "i",
          fields: [text("a", { rules: [{ check: "a > 1", message: "m" }] })],
        },
      ]),
      ["expression", "/pages/0/fields/0/fields/0/rules/0/check"],
    ],
  ])("refuses %s", async (_, definition, expected) => {
    expect(await failure(definition)).toEqual(expected);
  });

  it("lets an item use a name of the form", async () => {
    expect(
      await failure(
        form([text("a"), { type: "list", name: "l", label: "l", item: "i", fields: [text("a")] }]),
      ),
    ).toBeUndefined();
  });

  it("takes an agency's own type, with its rules", async () => {
    registerAnswerType("acme:even", {
      celType: "int",
      check: () => z.number("acmeType").check(z.refine((value) => value % 2 === 0, "acmeEven")),
    });
    const session = createSession(
      await compileForm(
        form([{ type: "acme:even", name: "a", label: "a" }, text("b", { showWhen: "a > 2" })]),
      ),
    );
    session.setAnswer("/a", 3);
    expect(session.findProblems("/a")).toEqual([{ path: "/a", code: "acmeEven" }]);
    session.setAnswer("/a", 4);
    expect(session.findProblems("/a")).toEqual([]);
    expect(session.isShown("/b")).toBe(true);
    session.setAnswer("/a", "four");
    expect(session.findProblems("/a")).toEqual([{ path: "/a", code: "acmeType" }]);
  });
});

describe("a check that is a schema of a library", () => {
  const codesOf = async (type: `acme:${string}`, schema: StandardSchema, value: Answer) => {
    registerAnswerType(type, { check: () => schema });
    const session = createSession(await compileForm(form([{ type, name: "a", label: "a" }])));
    session.setAnswer("/a", value);
    return session.findProblems("/a");
  };
  const failing = (...issues: readonly Issue[]): StandardSchema => ({
    "~standard": { version: 1, validate: () => ({ issues }) },
  });

  it("says its message where that is a code, else that the type is wrong", async () => {
    expect(await codesOf("acme:code", failing({ message: "acme-code" }), "x")).toEqual([
      { path: "/a", code: "acme-code" },
    ]);
    expect(await codesOf("acme:words", z.number(), "x")).toEqual([{ path: "/a", code: "type" }]);
  });
  it("says the part, however the library writes its path, and the first problem of each", async () => {
    const issues = [
      { message: "odd", path: ["x"] },
      { message: "even", path: [{ key: "x" }] },
      { message: "late", path: [{ key: "y" }, "z"] },
    ];
    expect(await codesOf("acme:parts", failing(...issues), { x: "1" })).toEqual([
      { path: "/a/x", code: "odd" },
      { path: "/a/y", code: "late" },
    ]);
  });
  it("takes codes and params from `report` and `rule` inside a schema of zod", async () => {
    const schema = z.string().check(rule("acmeLong", (value) => value.length < 3, { count: 3 }));
    expect(await codesOf("acme:zod", schema, "long")).toEqual([
      { path: "/a", code: "acmeLong", params: { count: 3 } },
    ]);
  });
  it("is refused when it answers later", async () => {
    const later: StandardSchema = { "~standard": { version: 1, validate: () => Promise.resolve({}) } };
    await expect(codesOf("acme:later", later, "x")).rejects.toThrow("cannot wait");
  });
});

describe("words in a language", () => {
  const words = { en: "Plate", ar: "لوحة", "fr-CA": "Plaque" };
  it.each([
    ["en", "Plate"],
    ["ar-SA", "لوحة"],
    ["FR-ca", "Plaque"],
    ["ur", "Plate"],
    ["fr", "Plate"],
  ])("asked in %s are %s", (language, expected) => {
    expect(inLanguage(words, language, ["en", "ar"])).toBe(expected);
  });
  it("are the same in every language when they are one string", () =>
    expect(inLanguage("x", "ar", ["en"])).toBe("x"));
  it("are whatever there is when the form's languages have none", () =>
    expect(inLanguage({ ur: "ا" }, "en", ["en"])).toBe("ا"));
  it("are none when there are none", () => expect(inLanguage({}, "en", ["en"])).toBe(""));
});

describe("a definition's hash", () => {
  it("follows RFC 8785", () => {
    expect(
      canonicalJson({
        b: [1e30, 4.5, 0.002, 1e-27, -0],
        a: { "€": "Euro", "\r": "CR", "1": true },
        z: null,
        skipped: undefined,
      }),
    ).toBe('{"a":{"\\r":"CR","1":true,"€":"Euro"},"b":[1e+30,4.5,0.002,1e-27,0],"z":null}');
  });
  it("does not depend on the order of keys, and does on everything else", async () => {
    const one = form([text("a")]);
    const again = Object.fromEntries(Object.entries(one).reverse()) as unknown as Definition; // the same members
    expect(await definitionHash(again)).toBe(await definitionHash(one));
    expect(await definitionHash(form([text("b")]))).not.toBe(await definitionHash(one));
    expect(await definitionHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });
});
