import * as z from "zod";
import type { FieldDefinitionAndAnswer } from "./field-definition.js";
import { knownTypes, type KnownTypes } from "./types-known.js";

/** Identifies the JSON Schema of format version 1. A name, not an address: nothing is fetched. */
export const SCHEMA_ID = "urn:diwan:form-schema:1";

interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  description?: string;
  $comment?: string;
}
type Defs = { [name: string]: JsonSchema };

/** The JSON Schema (draft 2020-12) of a definition, for editors and other languages: `form.schema.json`. */
export function definitionJsonSchema(types: readonly FieldDefinitionAndAnswer[]): {
  readonly [key: string]: unknown;
} {
  const known = knownTypes(types);
  const { $schema, ...schema } = z.toJSONSchema(known.definition, {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => {
      // zod bounds every integer by what a double holds: noise for a person who reads the completion
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  // zod calls the lazy step between a field and the fields inside it `__schema0`: refer to `Field` itself instead
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "__schema0" ? undefined : value,
  ).replaceAll("#/$defs/__schema0", "#/$defs/Field");
  const named = JSON.parse(text) as { $defs: Defs }; // what zod made, read back
  named.$defs["Field"] = byType(named.$defs["Field"] ?? {}, known);
  const words = sharedWords(named.$defs);
  describeReferences(named, words);
  return { $schema, $id: SCHEMA_ID, title: "Diwan form definition", ...named };
}

/**
 * One `if` per type in place of a union: an editor then knows from `type` alone which properties to offer, and of a type it does not know it
 * says which there are, where a union could only say that nothing fits.
 */
function byType({ description, examples }: JsonSchema, { names, fields }: KnownTypes): JsonSchema {
  const types = names.map((name, at) => [name, String(fields[at]?.meta()?.["id"])] as const);
  const when = (type: object, name: string): object => ({
    if: { type: "object", properties: { type }, required: ["type"] },
    then: { $ref: `#/$defs/${name}` },
  });
  return {
    type: "object",
    description: String(description),
    examples,
    properties: {
      type: {
        description: "What kind of field this is; a type of an agency's own is `prefix:name`.",
        examples: ["text", "radios", "acme:signature"],
        anyOf: [
          { enum: types.map(([type]) => type) },
          { type: "string", pattern: "^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$" },
        ],
      },
    },
    required: ["type"],
    allOf: [
      ...types.map(([type, name]) => when({ const: type }, name)),
      when({ type: "string", pattern: ":" }, "CustomField"),
    ],
  };
}

/**
 * What a shared value (a text, a name, a date bound) is belongs to the property that has it: editors show the words of what is referred to
 * before those of the property itself. Kept as `$comment` for readers of the file.
 */
function sharedWords(defs: Defs): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [name, def] of Object.entries(defs)) {
    if (def["properties"] !== undefined || def.description === undefined) continue;
    words.set(`#/$defs/${name}`, def.description);
    def.$comment = def.description;
    delete def.description;
  }
  return words;
}

function describeReferences(at: unknown, words: ReadonlyMap<string, string>): void {
  if (typeof at !== "object" || at === null) return;
  const schema = at as JsonSchema; // any object in a JSON Schema that has a $ref is a schema
  const shared = typeof schema.$ref === "string" ? words.get(schema.$ref) : undefined;
  if (shared !== undefined) schema.description ??= shared;
  for (const value of Object.values(at)) describeReferences(value, words);
}
