/** The zod schemas of a definition, and the JSON Schema made from them. */
export { BuiltInField, CustomField, FIELD_TYPES, FieldUnion } from "./schema/field.js";
export * from "./schema/fields.js";
export { DefinitionSchema, Page, Privacy, SummaryLine } from "./schema/form.js";
export { Divider, Option } from "./schema/options.js";
export * from "./schema/words.js";
export { definitionJsonSchema, SCHEMA_ID } from "./json-schema.js";
