import type { AnswerType, AnswerTypes } from "../answer-type.js";
import { COMMON_CODES, type Field } from "../definition.js";
import type { FieldDefinition, FieldDefinitionAndAnswer } from "./field-definition.js";
import type { Finding } from "./problem.js";
import { KEY_SYNONYMS } from "./synonyms.js";
import { schemasOf, type Schemas } from "./schemas.js";

/** What is wrong with a pattern of answers. */
export type CheckPattern = (pattern: string) => readonly Omit<Finding, "pointer">[];

/** A set of field types as the reader of definitions uses it. */
export interface KnownTypes extends Schemas {
  readonly names: readonly string[];
  readonly answers: AnswerTypes;
  /** Every code a field can report. */
  readonly codes: readonly string[];
  /** The definition of a field's type; `undefined` for an agency's own. */
  of(field: Field): FieldDefinition | undefined;
  /** What is wrong with a pattern that could run for ever, where whoever hands in the types can tell. */
  checkPattern?: CheckPattern | undefined;
  /** The type that people of other formats call so. */
  alsoCalled(written: string): string | undefined;
  /** The properties that people of other formats call so. */
  propertyAlsoCalled(written: string): readonly string[];
}

const schemas = new WeakMap<readonly FieldDefinitionAndAnswer[], Schemas>();

/** An agency's own type: a question with one answer, whatever it is. */
const OWN: AnswerType = {};

/** @param own answer types of agencies' own, whose definitions nobody can check beyond what all fields have */
export function knownTypes(
  types: readonly FieldDefinitionAndAnswer[],
  own?: AnswerTypes,
  checkPattern?: CheckPattern,
): KnownTypes {
  const made = schemas.get(types) ?? schemasOf(types);
  schemas.set(types, made);
  const byName = new Map(types.map((type) => [type.type, type]));
  const words = new Map(
    types.flatMap(({ type, alsoCalled = [] }) => alsoCalled.map((written) => [written, type] as const)),
  );
  const properties = new Map<string, readonly string[]>(Object.entries(KEY_SYNONYMS));
  for (const { propertiesAlsoCalled = {} } of types) {
    for (const [written, meant] of Object.entries(propertiesAlsoCalled))
      properties.set(written, [...new Set([...(properties.get(written) ?? []), ...meant])]);
  }
  return {
    ...made,
    names: types.map(({ type }) => type),
    answers: {
      get: (type) => byName.get(type)?.answer ?? own?.get(type) ?? (type.includes(":") ? OWN : undefined),
    },
    codes: [...new Set([...COMMON_CODES, ...types.flatMap(({ codes = [] }) => codes)])],
    checkPattern,
    of: ({ type }) => byName.get(type),
    alsoCalled: (written) => words.get(written),
    propertyAlsoCalled: (written) => properties.get(written) ?? [],
  };
}
