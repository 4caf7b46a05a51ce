import { describe, expect, it } from "vitest";
import { scopeOf as scopeOfForm } from "@diwan/core/expressions";
import type { Definition } from "@diwan/core";
import { answerTypes } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { set, whole } from "./broken.fixture.js";

it("takes a word that is the value of an option for an answer, whatever it means elsewhere", () => {
  const form = set(
    set(whole(), "/pages/0/fields/1/options/0/value", "yes"),
    "/pages/1/showWhen",
    "tenure == yes",
  );
  const result = parseDefinition(form);
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toContain(
    "'yes' is an answer, not a question: put it in quotes, 'yes'.",
  );
});

describe("the scope of a form", () => {
  const definition: Definition = {
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
          { type: "number", name: "n", label: "n", whole: true },
          { type: "number", name: "x", label: "x" },
          {
            type: "radios",
            name: "r",
            label: "r",
            options: [{ value: "a", label: "a", fields: [{ type: "date", name: "d", label: "d" }] }],
          },
          {
            type: "list",
            name: "cars",
            label: "c",
            item: "c",
            fields: [
              { type: "text", name: "n", label: "n" },
              {
                type: "list",
                name: "trips",
                label: "t",
                item: "t",
                fields: [{ type: "money", name: "cost", label: "c", currency: "EUR" }],
              },
            ],
          },
        ],
      },
    ],
    calculations: {
      total: "net + 0.10",
      net: "n * 2",
      wrong: "nothing + 1",
      round1: "round2 + 1",
      round2: "round1 + 1",
      late: "d",
    },
  };
  const scopeOf = (form: Definition, list?: string) => scopeOfForm(form, answerTypes, list);
  it("has every question, revealed ones too, and every calculation by its type", () => {
    expect(scopeOf(definition)).toEqual({
      n: "int",
      x: "decimal",
      r: "string",
      d: "date",
      cars: { list: { n: "string", trips: { list: { cost: "decimal" } } } },
      net: "int",
      total: "decimal",
      wrong: "dyn",
      round1: "dyn",
      round2: "dyn",
      late: "date",
    });
  });
  it("of a list has its items' names before the form's", () => {
    expect(scopeOf(definition, "cars")).toMatchObject({ n: "string", x: "decimal", net: "int" });
  });
  it("of a list in a list has the names around it, by name or by path", () => {
    expect(scopeOf(definition, "cars/trips")).toMatchObject({ cost: "decimal", n: "string", x: "decimal" });
    expect(scopeOf(definition, "trips")).toEqual(scopeOf(definition, "cars/trips"));
  });
});
