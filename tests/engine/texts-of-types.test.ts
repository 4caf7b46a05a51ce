/** Whatever a definition may hold in words is found where words are looked for: missing languages, answers in words and translations all start from there. */
import { definitionTexts, pointerOf } from "@diwan/core/parse";
import { definitionJsonSchema } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $defs?: { readonly [name: string]: Schema };
}
const { $defs = {} } = definitionJsonSchema() as Schema; // JSON Schema, draft 2020-12
const nameOf = ({ $ref = "" }: Schema): string => $ref.replace("#/$defs/", "");
const isText = (schema: Schema): boolean => ["Text", "RichText"].includes(nameOf(schema));

/** Something that a schema describes, with words wherever it may have some; where they stand is noted. Fields within fields are left out: each type has its own case. */
function sample(schema: Schema, path: readonly PropertyKey[], found: string[]): unknown {
  if (isText(schema)) {
    found.push(pointerOf(path));
    return { en: "words" };
  }
  if (schema.$ref !== undefined) {
    const name = nameOf(schema);
    return name === "Field" ? undefined : sample($defs[name] ?? {}, path, found);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const choice = choices.find((each) => !isText(each)) ?? choices[0];
    return choice && sample(choice, path, found);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.items) {
    const kinds = schema.items.anyOf ?? schema.items.oneOf ?? [schema.items];
    return kinds.map((each, at) => sample(each, [...path, at], found));
  }
  const { properties, additionalProperties: values } = schema;
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).flatMap(([key, each]) => {
        const value = sample(each, [...path, key], found);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  return typeof values === "object" ? { key: sample(values, [...path, "key"], found) } : undefined;
}

describe("every text that the schema of a definition knows is found", () => {
  const types = Object.keys($defs).filter((name) => $defs[name]?.properties?.["type"]?.const !== undefined);
  it.each(["Definition", "Page", ...types])("in %s", (name) => {
    const found: string[] = [];
    const written = sample($defs[name] ?? {}, [], found);
    expect(found.length).toBeGreaterThan(0);
    expect(
      definitionTexts(written)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual([...new Set(found)].sort());
  });
});
