/** What a field type's own definition is written with: the shared schemas, and the checks and words that several types need. */
export { chosenOf, daysBetweenBounds, numbersBetween, sizeUpTo } from "./answer-space.js";
export { boundPlaces, leastOverMost, unknownCurrency } from "./field-checks.js";
export { asDate, dayFaults, YEARLY_DAY, YearlyDay } from "./closed-days.js";
export {
  fieldDefinition,
  type AnswerSpace,
  type FieldDefinition,
  type FieldDefinitionAndAnswer,
  type FieldFinding,
  type SchemaParts,
} from "./field-definition.js";
export { definitionJsonSchema, SCHEMA_ID } from "./json-schema.js";
export { isObject } from "./pointer.js";
export { affixes, common, counts, fieldMeta, lengths, typeName, whole } from "./schema/common.js";
export * from "./schema/words.js";
export { canonicalTag } from "./language-tags.js";
export { didYouMean, either, suggest } from "./suggest.js";
export { meantDuration } from "./duration.js";
