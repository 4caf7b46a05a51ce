import { createHash } from "node:crypto";
import { canonicalJson } from "@diwan/core";
import { expect, it } from "vitest";
import { displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { declarationHash } from "./signature.hash.js";
import { signatureKind } from "./signature.kind.js";
import { signatureRules } from "./signature.rules.js";

const field = { type: "signature", name: "answer", label: "Sign", declaration: "It is true." } as const;
const definitionOf = (more: object) =>
  ({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
  }) as Definition;

it.each(["", "It is true.", { en: "It is true.", ar: "هذا صحيح." }, { ar: "هذا صحيح.", en: "It is true." }])(
  "the hash of %j is what anybody works out of its canonical JSON",
  (declaration) => {
    const expected = createHash("sha256").update(canonicalJson(declaration)).digest("hex");
    expect(declarationHash(declaration)).toBe(expected);
  },
);

it("a name is kept composed and in one line", () => {
  const declaration = declarationHash(field.declaration);
  expect(signatureRules.canonical?.({ name: " Zoe\u0308\nNoor ", declaration }, field)).toEqual({
    name: "Zo\u00eb Noor",
    declaration,
  });
});

it("a page made before the declaration was changed signs what stood on it", () => {
  const entries = { name: ["Huda Saleh"], declaration: ["0".repeat(64)] };
  expect(signatureKind.read(entries, undefined as never)).toEqual({
    name: "Huda Saleh",
    declaration: "0".repeat(64),
  });
});

it("is said as the name", () => {
  const value = { name: "Huda Saleh", declaration: declarationHash(field.declaration) };
  // It needs no words.
  expect(displayAnswer(value, field, { locale: undefined as never, words: String })).toEqual(["Huda Saleh"]);
});

it.each([
  [{}, []],
  [{ declaration: undefined }, ["missing"]],
  [{ default: { name: "Huda Saleh", declaration: "" } }, ["default"]],
])("%j in a definition has the problems %j", (more, codes) => {
  const result = parseDefinition(JSON.parse(JSON.stringify(definitionOf(more))));
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
