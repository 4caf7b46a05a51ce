import { describe, expect, it } from "vitest";
import { syntaxHint } from "./syntax-hints.js";

describe("another notation in an expression", () => {
  it.each([
    ["age = 3", "write '==' for '='", 4],
    ["age === 3", "write '==' for '==='", 4],
    ["age <> 3", "write '!=' for '<>'", 4],
    ["age => 3", "write '>=' for '=>'", 4],
    ["age ≥ 3", "write '>=' for '≥'", 4],
    ["ok & ok", "write '&&' for '&'", 3],
    ["tenure == “own”", "put words in straight quotes, as in 'own'", 10],
    ["tenure == 'own", "this quote is never closed", 10],
    ["age == ٣", "write digits as 0 to 9", 7],
    ["fee > 1,5", "write a decimal number with a point, as in '1.5'", 7],
    ["(age > 3", "this '(' is never closed", 0],
    ["age > 3)", "this ')' has no '(' before it", 7],
    ["age in [1, 2) = 3", "this '[' is never closed", 7],
    ["age = 3 // it's (so", "write '==' for '='", 4],
    ["tenure == '=' = 3", "write '==' for '='", 14],
  ])("%s is another notation: %s", (source, words, position) => {
    expect(syntaxHint(source)).toEqual({ words, position });
  });

  it("is not seen where there is none", () => {
    for (const source of [
      "tenure == 'a = b'",
      "age in [1,2]",
      "!!ok",
      "ok&&!ok",
      "age==-1",
      "tenure != '“'",
      "age > > 3",
      "",
    ])
      expect(syntaxHint(source), source).toBeUndefined();
  });
});
