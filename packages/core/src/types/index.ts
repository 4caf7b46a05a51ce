import type { AnswerField } from "../definition.js";
import { setCelType, type CelType } from "../expressions/scope.js";
import { checkboxes, oneOf } from "./choice.js";
import { date } from "./date.js";
import { email } from "./email.js";
import { number } from "./number.js";
import { isBlank, type AnswerType } from "./rule.js";
import { text } from "./text.js";
import { textarea } from "./textarea.js";
import { consent, yesNo } from "./yes-no.js";

/** Lists are judged by the session, item by item: they have no schema of their own. */
const TYPES = new Map<string, AnswerType<never>>(Object.entries({
  text, textarea, email, number, date, select: oneOf, radios: oneOf, checkboxes, consent, "yes-no": yesNo,
}));

/** True for a type whose rules come with `loadMore`. */
export const isMore = (type: string): boolean => /^(address|money|name|phone)$/.test(type);

/** Loads the rules a first page can do without. Done by `compileForm` for forms that have such a field. */
export async function loadMore(): Promise<void> {
  for (const [type, answer] of Object.entries(await import("./more.js"))) TYPES.set(type, answer);
}

/** The rules of a field's answer; each is only ever given fields of its own type. */
export const answerType = (type: string): AnswerType | undefined => TYPES.get(type) as AnswerType | undefined; // keyed by the field's own type

/**
 * Makes a type of answer known, under a name of the agency's own such as `acme:signature`; in the browser and on the server alike. Without
 * `celType` its answers are checked in expressions only when they are run.
 */
export function registerAnswerType(type: `${string}:${string}`, answer: AnswerType & { readonly celType?: CelType }): void {
  TYPES.set(type, answer);
  if (answer.celType) setCelType(type, answer.celType);
}

/** Nothing answered: such an answer is required or left out, never judged further, and unanswered to expressions. */
export const isEmpty = (field: AnswerField, value: unknown): boolean => isBlank(value) || (answerType(field.type)?.isEmpty?.(value) ?? false);

export { report, rule, type AnswerType, type CheckContext } from "./rule.js";
