import type { AnswerField } from "@diwan/core";
import type { FieldProps, Sheet } from "@diwan/fields";
import type { Locale } from "@diwan/i18n";
import { signal } from "@preact/signals-core";
import type { FormContext, ShownPage } from "./context.js";

/** One line of the error summary: which control to go to, and what is wrong there. */
export interface SummaryEntry {
  readonly id: string;
  readonly text: string;
  /** Path of the list item on whose own page the control stands. */
  readonly item?: string | undefined;
}

/** What puts problems into words. */
export interface ErrorWords {
  /** What is wrong with the field at `path` and with its parts, as props of its template; reads signals. */
  fieldErrors(
    path: string,
    field: AnswerField,
    ctx: FormContext,
  ): Pick<FieldProps, "error" | "partErrors" | "errorLang"> & Partial<Pick<FieldProps, "hint">>;
  /** The summary of the problems shown on a page: links to the controls; reads signals. */
  pageSummary(page: ShownPage, ctx: FormContext): unknown;
  /** How both look. */
  readonly styles: readonly Sheet[];
}

/**
 * Nothing is validated before the first Continue, and without a problem nothing needs words, so they come after the first page (`loadErrors`); a signal, so that
 * problems shown early are put into words when they have come.
 */
export const errors = signal<ErrorWords | undefined>(undefined);

/** Locales that have the words of problems: what can show problems may have come for another form on the page, in another language. */
const withWords = new WeakSet<Locale>();

/** What shows the problems of a form, once its locale has words for them; reads a signal. */
export const errorsIn = ({ locale }: Pick<FormContext, "locale">): ErrorWords | undefined => {
  const { value } = errors;
  return withWords.has(locale) ? value : undefined;
};

/** Notes that a locale has the words. */
export function showErrorsIn(locale: Locale, words: ErrorWords): void {
  if (withWords.has(locale)) return;
  withWords.add(locale);
  // Another object, so that problems which are shown already are drawn again.
  errors.value = { ...words };
}
