import type { AnswerField } from "../definition.js";
import { setCelType, type CelType } from "../expressions/scope.js";
import { EMPTY, isBlank } from "./empty.js";
import type { AnswerType } from "./rule.js";

/** Types whose rules are loaded by `loadRules`; `true` for those only some forms have, whose rules come apart. Lists are judged item by item. */
const BUILT_IN = new Map(Object.entries({
  text: false, textarea: false, email: false, number: false, date: false, select: false, radios: false, checkboxes: false, consent: false, "yes-no": false,
  list: false, address: true, file: true, money: true, name: true, phone: true,
}));
const own = new Map<string, AnswerType>();

export const isKnown = (type: string): boolean => BUILT_IN.has(type) || own.has(type);
/** Its rules come with `rules/more.ts`. */
export const isMore = (type: string): boolean => BUILT_IN.get(type) === true;
/** The rules of a type an agency made. */
export const ownType = (type: string): AnswerType | undefined => own.get(type);

/**
 * Makes a type of answer known, under a name of the agency's own such as `acme:signature`; in the browser and on the server alike. Without
 * `celType` its answers are checked in expressions only when they are run.
 */
export function registerAnswerType(type: `${string}:${string}`, answer: AnswerType & { readonly celType?: CelType }): void {
  own.set(type, answer);
  if (answer.celType) setCelType(type, answer.celType);
}

/** Nothing answered: such an answer is required or left out, never judged further, and unanswered to expressions. */
export const isEmpty = ({ type }: AnswerField, value: unknown): boolean => isBlank(value) || (own.get(type)?.isEmpty?.(value) ?? EMPTY[type]?.(value) ?? false);
