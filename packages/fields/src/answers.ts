/**
 * The half of the field types that validates: no DOM and no lit, for servers, command lines and tests. Functions of `@diwan/core` bound to the
 * types that come with Diwan and those made known with `registerAnswerType`.
 */
import * as core from "@diwan/core";
import * as conformance from "@diwan/core/conformance";
import { fileReferences as referencesIn, type PlacedFile } from "./file/references.js";
import { builtInAnswers } from "./generated/answers.js";
import type { DisplayContext } from "./field-type.js";
import { ownTypes, type AnswerPart } from "./own-types.js";

export type { Display, DisplayContext } from "./field-type.js";
export { itemName } from "./list/item-words.js";
export { registerAnswerType } from "./own-types.js";
export { acceptOf, DEFAULT_MAX_SIZE, FILE_KINDS, mediaTypesOf, type FileKindInfo } from "./file/kinds.js";
export type { FileReference, PlacedFile } from "./file/references.js";
export { readConfirmed, readSent } from "./verification-answers.js";
export {
  codeIn,
  isCode,
  verificationOf,
  withAddressOpen,
  withCodeEntered,
  withCodeSent,
  withoutProof,
  type Channel,
  type CodeConfirmed,
  type CodeSent,
  type Verification,
  type VerificationHandler,
} from "./verification.js";

/** Every answer type that is known: those of this package, and those made known with `registerAnswerType`. */
export const answerTypes: core.AnswerTypes = { get: (type) => answerPart(type)?.answer };

/** A type without its templates; `undefined` when there is none of this name. */
const answerPart = (type: string): AnswerPart | undefined => ownTypes.get(type) ?? builtInAnswers.get(type);

/** An answer in plain words, line by line, as its type says it; of a type that says nothing, as it is. */
export function displayAnswer(
  value: core.Answer,
  field: core.AnswerField,
  context: DisplayContext,
): readonly string[] {
  const words = answerPart(field.type)?.display?.(value, field, context) ?? plainLines(value);
  return typeof words === "string" ? [words] : words;
}

/** Any answer as lines of text, for a value nobody can say better. */
export const plainLines = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(plainLines) : [String(value)];

/** `compileForm` of `@diwan/core` with `answerTypes`. */
export const compileForm = (
  definition: core.Definition,
  options: Partial<core.CompileOptions> = {},
): Promise<core.CompiledForm> => core.compileForm(definition, { types: answerTypes, ...options });

/** `verifySubmission` of `@diwan/core` with `answerTypes`. */
export const verifySubmission = (
  form: core.Definition | core.CompiledForm,
  submission: unknown,
  options: core.VerifyOptions = {},
): Promise<core.Verdict> => core.verifySubmission(form, submission, { types: answerTypes, ...options });

/** `runCase` of `@diwan/core/conformance` with `answerTypes`. */
export const runCase = (one: Parameters<typeof conformance.runCase>[0]): Promise<conformance.CaseOutcome> =>
  conformance.runCase(one, answerTypes);

/** `flatten` of `@diwan/core` with `answerTypes`: the questions of one scope, revealed ones after the one that reveals them. */
export const flatten = (fields: readonly core.Field[]): readonly core.AnswerField[] =>
  core.flatten(fields, answerTypes);

/** Every finished file that answers name, with its place; whatever is no reference is passed over. */
export const fileReferences = (
  definition: Pick<core.Definition, "pages">,
  answers: core.Answers,
): readonly PlacedFile[] => referencesIn(definition, answers, answerTypes);
export { readLookup } from "./look-up.js";

/** Every answer to a question, with its place; those of the items of lists in the place of the list's own. */
export const placedAnswers = (
  definition: Pick<core.Definition, "pages">,
  answers: core.Answers,
): readonly core.PlacedAnswer[] => core.placedAnswers(definition, answers, answerTypes);
