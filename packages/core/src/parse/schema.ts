import * as z from "zod";
import { DefinitionSchema } from "./schema/form.js";

export { BuiltInField, CustomField, FIELD_TYPES, FieldUnion } from "./schema/field.js";
export * from "./schema/fields.js";
export { DefinitionSchema, Page, Privacy, SummaryLine } from "./schema/form.js";
export { Divider, Option } from "./schema/options.js";
export * from "./schema/words.js";

/** Identifies the JSON Schema of format version 1. A name, not an address: nothing is fetched. */
export const SCHEMA_ID = "urn:diwan:form-schema:1";

/** The JSON Schema (draft 2020-12) of a definition, for editors and other languages: `form.schema.json`. */
export function definitionJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(DefinitionSchema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => {
      // zod bounds every integer by what a double holds: noise for a person who reads the completion
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return nameRecursion({ $schema, $id: SCHEMA_ID, title: "Diwan form definition", ...schema });
}

/** zod calls the lazy step between a field and the fields inside it `__schema0`: refer to `Field` itself instead. */
function nameRecursion(schema: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const text = JSON.stringify(schema, (key, value: unknown) => (key === "__schema0" ? undefined : value));
  // what was read from a JSON object's text is an object again
  return JSON.parse(text.replaceAll("#/$defs/__schema0", "#/$defs/Field")) as { readonly [key: string]: unknown };
}
