import type { AnswerField, AnswerRules, AnswerType } from "@diwan/core";
import type { Display } from "./field-type.js";

/** What is known of a type without its templates: how its answers are held and validated, and how they are put into words. */
export interface AnswerPart {
  readonly answer: AnswerType;
  readonly display?: Display | undefined;
}

/** Answer types that agencies made, by name: one table for the whole page or process, as elements have. */
export const ownTypes = new Map<string, AnswerPart>();

/** How an agency's own type holds and validates its answers. */
export const ownAnswer = (type: string): AnswerType | undefined => ownTypes.get(type)?.answer;

/** An agency's answer type with its rules where the engine looks for them: they may stand in it as they are, and it may be an object of a class. */
const withRules = (answer: AnswerType & Partial<AnswerRules>): AnswerType =>
  answer.check && !answer.rules
    ? (Object.create(answer, { rules: { value: answer } }) as AnswerType)
    : answer;

/**
 * Makes a type of answer known, under a name of the agency's own such as `acme:signature`. `defineFieldType` does so, too; a server that only
 * verifies submissions calls this. `display` puts an answer into words for whoever reads it there.
 */
export function registerAnswerType(
  type: `${string}:${string}`,
  answer: AnswerType & Partial<AnswerRules>,
  display?: Display<AnswerField>,
): void {
  ownTypes.set(type, { answer: withRules(answer), display });
}
