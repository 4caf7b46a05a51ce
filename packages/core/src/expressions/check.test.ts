import { describe, expect, it } from "vitest";
import { checkExpression, type Scope } from "./check.js";

const scope: Scope = {
  age: "int",
  tenure: "string",
  born: "date",
  fee: "decimal",
  home: "map",
  needs: "list<string>",
  ok: "bool",
  own: "dyn",
  vehicles: { list: { plate: "string", price: "decimal", trips: { list: { day: "date" } } } },
};

describe("checking an expression", () => {
  it.each<[string, string, string[]]>([
    ["tenure == 'rent'", "bool", ["tenure"]],
    ["size(vehicles) * 45.00", "decimal", ["vehicles"]],
    ["age + 1", "int", ["age"]],
    ["age(born) >= 18", "bool", ["born"]],
    ["sum(vehicles.map(v, v.price)) + 1", "decimal", ["vehicles"]],
    ["vehicles.exists(v, v.plate == tenure)", "bool", ["vehicles", "tenure"]],
    ["vehicles.filter(age, age.price > fee)", "list<map>", ["vehicles", "fee"]],
    ["vehicles[0].trips.all(t, t.day > today())", "bool", ["vehicles"]],
    ["home.postcode", "string", ["home"]],
    ["home", "map", ["home"]],
    ["'a' in needs", "bool", ["needs"]],
    ["addDays(born, age)", "date", ["born", "age"]],
    ["own == 5 || own == 'x'", "bool", ["own"]],
    ["min(fee, 3)", "decimal", ["fee"]],
    ["needs.map(n, n + '!')", "list<string>", ["needs"]],
    ["vehicles.map(v, v.price)", "dyn", ["vehicles"]],
    ["ok ? 'a' : tenure", "string", ["ok", "tenure"]],
  ])("%s is of a type and reads names", (source, type, references) => {
    expect(checkExpression(source, scope)).toEqual({ type, references, patterns: [] });
  });

  it.each<[string, string, number]>([
    ["aeg > 1", "'aeg' is not a question in this form", 0],
    ["age == 'x'", "compares a whole number with a word", 0],
    ["ok && age > 'x'", "compares a whole number with a word", 6],
    ["born < '2026-01-31'", 'compares a date with a word (write date("2026-01-31") for a date)', 0],
    ["fee == born", "compares a number with a date", 0],
    ["1 in needs", "looks for a whole number among a set of choices", 0],
    ["ok && age", "'&&' and '||' join conditions, and a whole number is not a condition", 0],
    ["!age", "'!' does not work with a whole number", 0],
    ["tenure + 1", "adds a word and a whole number", 0],
    ["vehicles.exists(v, v.colour == 'red')", "'colour' is not a question of this list", 21],
    [
      "ok ? 1 : 2.5",
      "both results of '?:' must be of one kind, and these are a whole number and a number (write 1.0 for 1)",
      0,
    ],
    ["age(age)", "'age' does not take a whole number", 0],
    ["tenure.reverse()", "'reverse' is not a function of a form's expressions", 0],
    ["tenure.matches(tenure)", "the pattern of 'matches' must be written out, in quotes", 0],
    ["lowerAscii(tenure)", "'lowerAscii' does not take a word", 0],
    ["age.trim()", "'trim' does not work on a whole number", 0],
    ["greatest(1, 2)", "'greatest' is not a function of a form's expressions", 0],
    ["math.greatest(1, 'a')", "'greatest' does not take a whole number and a word", 0],
    ["ok || foo(1)", "'foo' is not a function of a form's expressions", 6],
    ["tenure == null", "null is not a value a form can hold", 10],
    ["age +", "the expression stops too soon", 5],
    ["", "the expression is empty", 0],
    [
      "tenure in ['own' 'rent']",
      "cannot be read from ''rent']' on: something is missing before it, or it is too much",
      17,
    ],
  ])("%s is wrong, in plain words", (source, error, position) => {
    expect(checkExpression(source, scope)).toEqual({ error, position });
  });

  it("never throws, whatever is written", () => {
    for (const source of [
      "((",
      "'",
      "1..2",
      "a.b.c(",
      "\u0000",
      "x".repeat(5000),
      "(".repeat(500),
      "[1,[2]]",
      "age[0]",
      "ok.x",
      "today().text",
      "fee.c",
      "born.text",
      "vehicles.map(1, 2)",
      "answered()",
      "size()",
      "cel.bind(x, 1, x)",
    ])
      expect(checkExpression(source, scope)).toHaveProperty("error");
  });
});

it("an expression survives a field named by one of CEL's own words", () => {
  expect(checkExpression("age > 1", { age: "int", for: "string", cel: "string" })).toEqual({
    type: "bool",
    references: ["age"],
    patterns: [],
  });
});
