import type { AnswerField } from "@diwan/core";
import type { FieldProps } from "@diwan/fields";
import { signal } from "@preact/signals-core";
import type { FormContext } from "./context.js";

/** One line of the error summary: which control to go to, and what is wrong there. */
export interface SummaryEntry {
  readonly id: string;
  readonly text: string;
}

/** What puts problems into words. */
export interface ErrorWords {
  /** What is wrong with the field at `path` and with its parts, as props of its template; reads signals. */
  fieldErrors(
    path: string,
    field: AnswerField,
    ctx: FormContext,
  ): Pick<FieldProps, "error" | "partErrors" | "errorLang">;
  /** The summary of the problems shown on a page: links to the controls; reads signals. */
  pageSummary(page: string, ctx: FormContext): unknown;
}

/**
 * Nothing is validated before the first Continue, so rules and the words of problems come after the first page (`loadValidation`); a signal, so that
 * problems shown early are put into words when they have come.
 */
export const errors = signal<ErrorWords | undefined>(undefined);
