import { describe, expect, it } from "vitest";
import { suggest } from "@diwan/core/schema";
import { definitionJsonSchema, FIELD_TYPES, PROBLEM_CODES } from "@diwan/fields/parse";

describe("what was meant", () => {
  it.each<readonly [string, readonly string[], string | undefined]>([
    ["radio", FIELD_TYPES, "radios"],
    ["YesNo", FIELD_TYPES, "yes-no"],
    ["hnit", ["hint", "help"], "hint"],
    ["check", FIELD_TYPES, "checkboxes"],
    ["zzzzzz", FIELD_TYPES, undefined],
    ["x", ["y"], undefined],
    ["a", [], undefined],
    ["n".repeat(500), ["nn"], undefined],
  ])("%s among %j", (written, known, meant) => {
    expect(suggest(written, known)).toBe(meant);
  });
});

describe("the JSON Schema", () => {
  const schema = JSON.stringify(definitionJsonSchema());
  it("names every type of field and points at nothing that is not there", () => {
    const { $defs } = JSON.parse(schema) as { $defs: { [name: string]: unknown } }; // ours, made above
    for (const [, name] of schema.matchAll(/#\/\$defs\/([\w]+)/g)) expect($defs).toHaveProperty(String(name));
    for (const type of FIELD_TYPES) expect(schema).toContain(`"const":"${type}"`);
    expect(schema).not.toContain("__schema");
  });
  it("lets the type decide which properties there are", () => {
    const { $defs } = JSON.parse(schema) as {
      $defs: {
        Field: {
          allOf: { if: { properties: { type: { const?: string } } }; then: { $ref: string } }[];
          properties: { type: { anyOf: [{ enum: string[] }, { pattern: string }] } };
        };
      };
    }; // ours, made above
    expect($defs.Field.properties.type.anyOf[0].enum).toEqual(FIELD_TYPES);
    expect($defs.Field.allOf.map((each) => each.if.properties.type.const)).toEqual([
      ...FIELD_TYPES,
      undefined,
    ]);
    expect($defs.Field.allOf[FIELD_TYPES.indexOf("date")]?.then.$ref).toBe("#/$defs/DateField");
  });
  it("describes every property and gives an example of it", () => {
    const bare: string[] = [];
    const visit = (at: unknown, path: string): void => {
      if (typeof at !== "object" || at === null) return;
      for (const [key, value] of Object.entries(at)) {
        if (key === "properties")
          for (const [name, property] of Object.entries(
            value as { [name: string]: { description?: string; examples?: unknown[]; $ref?: string } },
          ))
            // a JSON Schema, made above
            if (
              property.$ref === undefined &&
              (property.description === undefined || property.examples === undefined)
            )
              bare.push(`${path}/${name}`);
        if (key !== "examples" && key !== "if") visit(value, `${path}/${key}`);
      }
    };
    visit(JSON.parse(schema), "");
    expect(bare).toEqual([]);
  });
});

it("every error code of a field may have words of its own", () => {
  expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
});
