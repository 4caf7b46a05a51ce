import type { Answer, AnswerField, Definition, Field, Page } from "./definition.js";
import type { AnswerLookup } from "./lookup.js";
import type { Check, Issue } from "./rule.js";

/**
 * Type of a name in an expression. Whole numbers are `int`, other numbers and money exact `decimal`s, dates civil. A `partialDate` is a date of which perhaps only the month or the
 * year is known (`YYYY-MM`, `YYYY`): it is any day of these, and what is not the same for all of them is undecided.
 */
export type CelType =
  | "string"
  | "int"
  | "decimal"
  | "bool"
  | "date"
  | "partialDate"
  | "list<string>"
  | "map"
  | "list<map>"
  | "dyn";

/** What rules may ask besides the answer. */
export interface CheckContext {
  /** Civil date `YYYY-MM-DD` it is where the form is validated. */
  today(): string;
  /** The form that asks: its languages, for one. */
  readonly form: { readonly definition: Pick<Definition, "languages"> };
}

/** A schema of any library that follows Standard Schema (https://standardschema.dev, version 1), such as zod. The message of an issue is its code. */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    validate(value: unknown): { readonly issues?: readonly Issue[] | undefined } | Promise<unknown>;
  };
}

/**
 * How answers of one type are validated. `check` makes a function that reports codes (`report`, `rule`, `answerOf`), or a schema of a library; it is made once per field
 * and session, and run only on answers that are not empty.
 */
export interface AnswerRules<F = AnswerField> {
  check(field: F, context: CheckContext): Check | StandardSchema;
  /**
   * An answer in the one form it is kept and sent in, whoever wrote it: padded decimals, choices in the order of the definition, composed text. Run before the answer is
   * validated, in the browser and on the server; must give what it is given when that is canonical already, or is no answer of this type.
   */
  canonical?(value: unknown, field: F): unknown;
  /** Whether a control, by its part (`""` where the field has one), holds a year, which people write with the mark of its calendar ("2026 AD"). */
  isYear?(part: string): boolean;
  /**
   * Whether an entry that the language of the page reads as `own` is to be asked about, because it can be read in another way as well and only that one is within the limits
   * of the field; `unit` is what was chosen beside it, such as a currency. It then stays as it was typed (money, which keeps entries as text, marks it by a space before it), and `check` says so. Asked when an entry is read to be validated.
   */
  isDoubtful?(entered: string, own: string, field: F, unit?: string): boolean;
  /** Whether a field need not be answered although nothing says that it is optional: nothing that it asks for now is needed. */
  mayBeEmpty?(field: F): boolean;
  /** Code for an answer that is empty and should not be; default `"required"`. */
  readonly required?: string;
  /**
   * Codes of its own that say an answer is none this question can have, besides `"type"`: one of another type, or a choice that is no longer offered. A
   * draft of another version of the form loses such an answer, and says so; what a citizen can mend (a date too early, a text too long) stays.
   */
  readonly unfit?: readonly string[];
  /** What becomes of an answer of which an endpoint found what only it can know (`code`, of a part of the answer where it says which): noted in it for the rules to find, or asked anew. */
  refused?(value: unknown, code: string, part: string): unknown;
  /** What can be kept of an answer that has such a code: of several choices, those there still are. Nothing when left out. */
  remaining?(value: unknown, field: F): Answer | undefined;
}

/** What one control for files takes. */
export interface FileLimits {
  /** Media types, told by the content. */
  readonly types: readonly string[];
  /** Most bytes of one file. */
  readonly maxSize: number;
  /** Most files. */
  readonly max: number;
}

/** One control for files of a question: what it takes, and what an answer holds of it. */
export interface FilePlace extends FileLimits {
  /** What the control's name has after that of the question: the part of `papers.passport` is `passport`. Left out where both have the same name. */
  readonly part?: string;
  /** Where its files stand in the answer: a JSON Pointer to the array, `""` for the answer itself. */
  readonly pointer: string;
  /** What stands there: finished files with an `id`, and entries of files that are none yet. From anywhere, so each may be anything. */
  readonly files: readonly unknown[];
}

/**
 * How answers of a type hold files that are uploaded apart. Whatever keeps files goes by this and knows no type by its name: uploads and their limits, pages posted without
 * a script, drafts, submissions, deletion.
 */
export interface HeldFiles<F = AnswerField> {
  /** Every control for files that the question may have, with what this answer holds of each. */
  places(field: F, answer?: unknown): readonly FilePlace[];
  /** The answer with these as the files of one place; `undefined` when nothing is left of it. */
  put(files: readonly unknown[], part: string | undefined, answer: unknown, field: F): unknown;
}

/** The answer that reveals fields, those fields, and where they stand below the field that has them, e.g. `/options/1/fields`. */
export type Revealed = readonly [choice: string | boolean, fields: readonly Field[], pointer: string];

/**
 * What holding, typing and validating the answers of one type needs; no DOM, no words for people. The engine knows this contract and none of the
 * types: whoever compiles a form hands them in (`AnswerTypes`).
 */
export interface AnswerType<F = AnswerField> {
  /** What its answers are in expressions; `dyn`, checked only when run, when left out. */
  readonly celType?: CelType | ((field: F) => CelType);
  /** An answer as expressions see it, where that is not the answer itself: of a month, its first day. What is no answer of this type is given back as it is. */
  expression?(value: unknown): unknown;
  /** What an expression gives, as the bounds of its fields and its answers write it, where that is not the same: of an exact decimal, a number. */
  fromExpression?(value: unknown): unknown;
  /** `"items"`: a list, whose answer is an array of objects with the answers of its `fields`. `"nothing"`: words or pictures, without an answer. */
  readonly holds?: "items" | "nothing";
  /** Counts as no answer beyond the usual: absent, a text in which nothing can be seen, `[]`, or an object or array of nothing but these (`isBlank`). */
  isEmpty?(value: unknown): boolean;
  /** Fields that stand under its choices, by the choice that reveals them. */
  revealed?(field: F): readonly Revealed[];
  /** Its answers hold files that are uploaded apart. */
  readonly files?: HeldFiles<F>;
  /** Its answers say that somebody can be reached at an address, by what was sent there: the server of the form sends a code, and says again of each submission whether it was entered (decision 037). */
  readonly verifies?: "email" | "phone";
  /** Told of each of its fields before their rules are loaded, for a type whose rules are many and whose fields need few of them. */
  asked?(field: F): void;
  /** Its rules, or what loads them when a form is first validated, and again when later pages have come: a first page does not need them. */
  readonly rules?: AnswerRules<F> | (() => Promise<AnswerRules<F>>);
  /** Its answers are looked up at a source of the agency's, through the form's server. */
  readonly lookup?: AnswerLookup<F>;
}

/** Answer types by the name a definition gives them. A `Map` is one. */
export interface AnswerTypes {
  get(type: string): AnswerType | undefined;
  /** Loads the types these pages ask, where they come apart; called before the pages are made ready. */
  load?(pages: readonly Page[]): Promise<unknown>;
}

/** Forgets which field an answer type is made for: it is only ever given fields of its own type. */
export const answerTypeOf = <F>(type: AnswerType<F>): AnswerType => type as unknown as AnswerType; // see above
