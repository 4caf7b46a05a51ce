import type { CompiledForm } from "./compiled.js";
import type { AnswerField, Answers, Field, Page, Problem, Submission } from "./definition.js";

export type { CompiledForm } from "./compiled.js";

export interface SessionOptions {
  /** Draft or prefilled answers, canonical or raw. Fields without one start from their `default`; those that are `null` start empty. */
  readonly answers?: Answers;
  /** The clock; default `() => new Date()`. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is worked out where the definition names none; default the platform's. */
  readonly timeZone?: string;
  /** False: fields without an answer stay empty, whatever their `default`. A server validating a submission wants this. */
  readonly defaults?: boolean;
}

/** One item of a list: the same object for as long as it is in its list, wherever it moves. */
export interface ListItem {
  /** Its path now (tracked); `undefined` once it was removed, or a list around it. */
  readonly path: string | undefined;
}

/**
 * One citizen's way through one form. Where its form was compiled page by page (`pages: "later"`), it knows the questions of the pages that are ready; answers
 * given to the others wait for them, pages on the path are those that will be there whatever is answered, and whoever goes on first awaits
 * `form.load()`. Reads inside a `@preact/signals-core` effect are tracked: one changed answer re-runs only
 * what depends on it. Paths are JSON Pointers into the answers (`/vehicles/0/plate`).
 */
export interface FormSession {
  readonly form: CompiledForm;
  /** Everything entered, on the path or not, as entered (a copy). */
  readonly answers: Answers;
  /**
   * The answers as a draft keeps them: like `answers`, with `null` where an answer was emptied, so that a session started from it brings back neither
   * the field's `default` nor an answer it was prefilled with.
   */
  readonly draft: Answers;
  /** Id of the current page (tracked). */
  readonly page: string;
  /** Pages on the path, in order (tracked). A page none of whose fields is shown is not on it. */
  readonly pages: readonly Page[];

  answer(path: string): unknown;
  /** Sets or (with `undefined`) removes one answer. Setting a list item past the end, or a path no field has, is an error. */
  setAnswer(path: string, value: unknown): void;
  /** Replaces all answers (draft, prefill); problems shown are cleared. With `defaults`, fields without one start from their `default`, as in a new session; otherwise they are emptied. */
  setAnswers(answers: Answers, defaults?: boolean): void;
  addItem(path: string): number;
  removeItem(path: string, index: number): void;
  /** How many items a list has (tracked; unlike `answer`, not by what is in them). */
  size(path: string): number;
  /** The list item at a path (tracked), or for `""` the form itself; `undefined` when there is none. */
  item(path: string): ListItem | undefined;
  /** The definition of the field at a path. */
  field(path: string): AnswerField;
  /** Page, parents and own condition all met (tracked). */
  isShown(path: string): boolean;
  /** The same for a block of words, which has no path: `item` is the path of the list item it stands in (`/vehicles/0`), if it does. */
  isContentShown(block: Field, item?: string): boolean;
  calculation(name: string): unknown;

  /** Problems being shown for this field and its parts (tracked): set by validation, cleared by mending. */
  problems(path: string): readonly Problem[];
  /** Problems being shown on a page now, in its order (tracked); default the current page. */
  shownProblems(page?: string): readonly Problem[];
  /** Validates one field now and returns its problems without showing them. */
  findProblems(path: string): readonly Problem[];
  /** @deprecated The older name of `findProblems`, kept for one version. */
  judge(path: string): readonly Problem[];
  /** Validates again a field whose problems are shown, clearing those mended. Call on `change`, never on `input`. One that is no more is passed over. */
  recheck(path: string): void;
  /**
   * Validates and shows the problems of one page; default the current page. Order is that of the page. Where nothing is wrong, these are the warnings that were not
   * shown yet for these answers: whoever goes on once more has confirmed them. With the path of a list item (`/vehicles/0`), only what is asked about it on that page.
   */
  validatePage(id?: string, item?: string): readonly Problem[];
  validateAll(): readonly Problem[];
  /** Shows problems from elsewhere (a 422), merged by path; unknown paths are returned. */
  showProblems(problems: readonly Problem[]): readonly Problem[];

  /** Validates the current page and moves on: `"page"` moved, `"end"` it was the last, `"invalid"` problems are shown. Throws where the page that follows is not ready. */
  next(): "page" | "end" | "invalid";
  /** False on the first page. */
  back(): boolean;
  /** Goes to a page on the path; false when it is not, or not ready. */
  goTo(page: string): boolean;
  /** First page on the path with a problem (validated, not shown). */
  firstInvalidPage(): string | undefined;

  /** Answers on the path in canonical form, with calculations. Validate first: throws an Error when invalid. */
  submission(meta: { language: string; key: string; definition?: string }): Submission;
}
