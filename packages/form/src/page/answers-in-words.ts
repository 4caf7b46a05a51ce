import {
  answerInText,
  loadTextCompiler,
  NO_ANSWER,
  textParts,
  withoutAnswers,
  type AnswerPart,
  type FoundAnswer,
} from "@diwan/core";
import { words, type Content } from "@diwan/fields";
import { withPlaces } from "@diwan/i18n/currencies";
import { html } from "lit";
import type { FormContext } from "./context.js";
import { fieldType } from "./field-types.js";
import { isMarkedUp, richText } from "./markdown.js";
import { track } from "./track.js";

export { loadTextCompiler };

/** Marks of direction inside an answer could reach beyond it. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Languages that join items with a comma of their own. */
const ARABIC_COMMA = /^(?:ar|arc|ary|arz|ckb|fa|ps|sd|ug|ur)\b/;

/** An answer or result as people read it in a language. */
function inWords(found: FoundAnswer, { currency }: AnswerPart, ctx: FormContext): string {
  const { locale } = ctx;
  const { value } = found;
  if (currency !== undefined) return locale.money(withPlaces(String(value), currency), currency);
  if (found.field) {
    const { field } = found;
    const lines = fieldType(field.type).display(value, field, ctx);
    if (typeof lines === "string") return lines;
    return Array.isArray(value)
      ? locale.list(lines)
      : lines.join(ARABIC_COMMA.test(locale.tag) ? "، " : ", ");
  }
  if (Array.isArray(value)) return locale.list(value.map(String));
  // A decimal is a string, which Intl writes exactly (ES2023); the types know only numbers.
  if (found.type === "decimal" || typeof value === "number")
    return locale.number(value as number, { maximumFractionDigits: 20 });
  if (typeof value === "boolean") return locale.t(value ? "yes" : "no");
  return found.type === "date" ? locale.date(String(value)) : String(value);
}

/**
 * Words of a definition with answers in them: each as its type says it, on one line, in isolates of its own (Unicode's UAX #9, as in Fluent and MessageFormat 2), so
 * that no name of another direction turns the sentence round. In words that are marked up an answer's signs are escaped: none of it is markup.
 */
export function answersInWords(
  ctx: FormContext,
): Pick<FormContext, "words" | "rich" | "live" | "wordsAt" | "wordsOf" | "bare"> {
  const { words: raw, session } = ctx;
  const { definition } = session.form;
  // The label of an option may itself hold answers, its own question's among them.
  const said: FormContext = { ...ctx, words: (text) => withoutAnswers(raw(text)) };

  const wordsAt = (path: string): Pick<FormContext, "words" | "rich"> => {
    const fill = (text: string, isMarkedUp: boolean): string => {
      const escape = (words: string): string =>
        isMarkedUp ? words.replace(/[!-/:-@[-`{-~]/g, "\\$&") : words;
      return textParts(text)
        .map((part) => {
          if (typeof part === "string") return part;
          const found = answerInText(session, path, part);
          const own = found && inWords(found, part, said);
          const words = (own ?? part.fallback ?? NO_ANSWER).replace(DIRECTION_MARKS, "").replace(/\s+/g, " ");
          return `\u2068${escape(words.trim())}\u2069`;
        })
        .join("");
    };
    return {
      // The form's title is the document's, too.
      words: (text) => (text === definition.title ? withoutAnswers(raw(text)) : fill(raw(text), false)),
      rich(text): Content | undefined {
        if (text === undefined) return undefined;
        const source = raw(text);
        return isMarkedUp(source) ? richText(fill(source, true)) : fill(source, false);
      },
    };
  };
  const ofForm = wordsAt("");
  return {
    ...ofForm,
    // Fields are rendered again when an answer in them changes; what stands between them follows by itself.
    rich: (text) => text && html`${track(() => ofForm.rich(text))}`,
    live: (text) => track(() => words(ofForm.words(text))),
    wordsAt,
    wordsOf: (other) => answersInWords({ ...ctx, words: raw, session: other }),
    bare: (words) => words.replace(/\u2068[^\u2069]*\u2069/g, NO_ANSWER),
  };
}
