export * from "./definition.js";
export { compileForm, type CompiledForm, type CompileOptions, type Evaluate, type Read } from "./compile.js";
export { DefinitionError } from "./definition-error.js";
export { createSession } from "./create-session.js";
export type { FormSession, ListItem, SessionOptions } from "./session.js";
export {
  askToRemove,
  keptListState,
  listState,
  putBack,
  removedFrom,
  removeForNow,
  restoreListState,
  type KeptListState,
  type ListState,
  type RemovedItem,
} from "./list-state.js";
export { findWarnings, warningKeys } from "./find-warnings.js";
export { explain, type Explanation, type Trace } from "./explain.js";
export { inLanguage, lookUpLanguage } from "./language.js";
export { canonicalJson, definitionHash } from "./hash.js";
export { answerOf, isBoolean, isNumber, isText, isTextParts, report, rule } from "./rule.js";
export type { Check, Issue, Payload } from "./rule.js";
export {
  answerTypeOf,
  type AnswerRules,
  type AnswerType,
  type AnswerTypes,
  type CelType,
  type CheckContext,
  type FileLimits,
  type FilePlace,
  type HeldFiles,
  type Revealed,
  type StandardSchema,
} from "./answer-type.js";
export type { AnswerLookup, LookUp, LookupRecord, LookupResult } from "./lookup.js";
export { toJson } from "./to-json.js";
export { isSafeLink } from "./safe-link.js";
export { isBlank } from "./blank.js";
export { civilToday, daysInMonth, formatCivil, parseCivil } from "./civil-date.js";
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  firstDayOf,
  isDateBound,
  resolveBound,
} from "./date-arithmetic.js";
export { verifySubmission, type Limits, type Verdict, type VerifyOptions } from "./verify.js";
export {
  everyQuestion,
  flatten,
  isAlwaysAsked,
  isAnswerField,
  isEmpty,
  itemFields,
  revealed,
  WARNING,
} from "./fields.js";
export { expressionNeeds, type ExpressionNeeds } from "./expression-needs.js";
export { placedAnswers, type PlacedAnswer } from "./placed-answers.js";
export { filePart, filePlaces, heldFiles, isFilePart, withFile, type HeldFile } from "./held-files.js";
export { unfitAnswer } from "./fit.js";
export { validateWith, type Fault } from "./validate-with.js";
// Its older name, kept for one version.
export { validateWith as judgedBy } from "./validate-with.js";
export { NO_ANSWER, textParts, withoutAnswers, type AnswerPart, type TextPart } from "./texts/text-parts.js";
export { answerInText, type FoundAnswer } from "./texts/answer-in-text.js";
export { loadTextCompiler, textsNeedCel } from "./texts/text-compiler.js";
