/**
 * Reading a form definition with the field types that come with Diwan: JSON text or object → a definition, or every problem with it in plain sentences
 * and with its place. For tools and servers, and for a browser only after something failed: it carries the whole of zod and CEL.
 */
import * as core from "@diwan/core/parse";
import { COMMON_CODES } from "@diwan/core";
import * as schema from "@diwan/core/schema";
import { fieldDefinitions } from "./generated/definitions.js";
import { ownAnswer } from "./own-types.js";
import { checkPattern } from "./text/pattern.js";

export {
  DEFINITION_CODES,
  FORMAT_VERSION,
  formatProblems,
  type DefinitionCode,
  type DefinitionProblem,
  type ParseResult,
} from "@diwan/core/parse";
export { fieldDefinitions } from "./generated/definitions.js";

/** `parseDefinition` of `@diwan/core/parse` with `fieldDefinitions`, and the answers of types made known with `registerAnswerType`. */
export const parseDefinition = (input: unknown): core.ParseResult =>
  core.parseDefinition(input, fieldDefinitions, { get: ownAnswer }, checkPattern);

/** The JSON Schema (draft 2020-12) of a definition with `fieldDefinitions`: `form.schema.json`. */
export const definitionJsonSchema = (): { readonly [key: string]: unknown } =>
  schema.definitionJsonSchema(fieldDefinitions);

/** Names of the field types, as a definition gives them. */
export const FIELD_TYPES: readonly string[] = fieldDefinitions.map(({ type }) => type);

/** Every code a field can report. Words for each are in `@diwan/i18n`; a code without words fails a test. */
export const PROBLEM_CODES: readonly string[] = [
  ...new Set([...COMMON_CODES, ...fieldDefinitions.flatMap(({ codes = [] }) => codes)]),
];
