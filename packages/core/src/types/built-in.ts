/** The rules of the built-in types; loaded with the judge. */
import { checkboxes, oneOf } from "./choice.js";
import { date } from "./date.js";
import { email } from "./email.js";
import { ownType } from "./index.js";
import { number } from "./number.js";
import type { AnswerType } from "./rule.js";
import { text } from "./text.js";
import { textarea } from "./textarea.js";
import { consent, yesNo } from "./yes-no.js";

const TYPES = new Map<string, AnswerType<never>>(Object.entries({
  text, textarea, email, number, date, select: oneOf, radios: oneOf, checkboxes, consent, "yes-no": yesNo,
}));

/** Loads the rules of the types only some forms have. */
export async function loadMore(): Promise<void> {
  for (const [type, answer] of Object.entries(await import("./more.js"))) TYPES.set(type, answer);
}

/** The rules of a field's answer; each is only ever given fields of its own type. */
export const answerType = (type: string): AnswerType | undefined => ownType(type) ?? (TYPES.get(type) as AnswerType | undefined); // keyed by the field's own type
