/**
 * The shape of a form definition after it has been read: what a service owner writes, as TypeScript types.
 * The zod schemas in `parse/schema` describe the same shapes with words and examples for editors; a type test holds the two together.
 */

/** Words for people: one string for every language, or one string per BCP 47 tag (RFC 5646). */
export type Text = string | { readonly [language: string]: string };

/** Text that may use the safe Markdown subset (paragraphs, lists, links, strong, emphasis; never HTML). */
export type RichText = Text;

/** A CEL expression over field names, e.g. `tenure == 'rent' && size(vehicles) > 1`. */
export type Expression = string;

/** A rule across answers: when `check` is decided and false, `message` is shown. An undecided rule is not broken. */
export interface Rule {
  readonly id?: string;
  /** `"warning"`: what is probably wrong is asked about once, and the citizen may go on; an `"error"`, when left out, must be mended. */
  readonly level?: "error" | "warning";
  readonly check: Expression;
  readonly message: Text;
}

/** What stands in place of the value of a member that is worked out from the answers, e.g. `"max": { "expression": "vehicles_allowed" }`. */
export interface MemberExpression {
  readonly expression: Expression;
}

export interface FieldCommon {
  /** Key of the answer in the payload; `[a-z][a-z0-9_]*`, unique within its form or list item. */
  readonly name: string;
  readonly label: Text;
  /** What is asked for, as it is called inside a sentence: "your full name". */
  readonly called?: Text;
  readonly hint?: RichText;
  /** Longer help behind a disclosure. */
  readonly help?: { readonly title: Text; readonly text: RichText };
  /** An answer is required unless this is true. */
  readonly optional?: boolean | MemberExpression;
  readonly showWhen?: Expression;
  readonly rules?: readonly Rule[];
  /** Own words for an error code, e.g. `{ "required": "Enter the plate" }`. */
  readonly messages?: { readonly [code: string]: Text };
  /** WHATWG autofill tokens, e.g. `"shipping postal-code"`. */
  readonly autocomplete?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  /** Answer to start from, in canonical form. */
  readonly default?: unknown;
}

/** A question: a field with an answer. Its type says which other properties it has. */
export interface AnswerField extends FieldCommon {
  readonly type: string;
  readonly [property: string]: unknown;
}
/** Anything between the questions that has no answer: words, pictures. */
export interface ContentBlock {
  readonly type: string;
  readonly name?: undefined;
  readonly showWhen?: Expression;
  readonly [property: string]: unknown;
}
/**
 * Anything that stands in a page's `fields`. The engine knows what all fields have and no type's own properties: those are typed beside each type, in
 * `@diwan/fields`, whose `Definition` is this one with all of them.
 */
export type Field = AnswerField | ContentBlock;

export interface Page<F = Field> {
  readonly id: string;
  readonly title: Text;
  readonly intro?: RichText;
  readonly showWhen?: Expression;
  readonly fields: readonly F[];
  readonly rules?: readonly Rule[];
  /** The page's only question is its heading; `title` names the page everywhere else. */
  readonly heading?: "question";
}

export interface Privacy {
  readonly purpose: Text;
  /** ISO 8601 duration answers are kept for, e.g. `P13M`. */
  readonly retention: string;
  /** URL of the privacy notice. */
  readonly notice: string;
}

/** A public key that answers are sealed to: a JSON Web Key (RFC 7517) on P-256. */
export interface SealingKey {
  readonly kty: "EC";
  readonly crv: "P-256";
  /** Tells it from the other keys, and which private key opens what is sealed to it. */
  readonly kid: string;
  /** Coordinates of the point, in base64url. */
  readonly x: string;
  readonly y: string;
  readonly use?: "enc";
}

/** Days of the week, and dates `YYYY-MM-DD` or, of every year, `MM-DD`. */
export interface Holidays {
  readonly weekdays?: readonly Weekday[];
  readonly dates?: readonly string[];
  readonly ranges?: readonly { readonly from: string; readonly to: string }[];
}
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export interface Definition<F = Field> {
  readonly $schema?: string;
  /** Version of the format; see docs/definition.md for how an older one is read. */
  readonly diwan: 1;
  readonly id: string;
  readonly version: string;
  /** BCP 47 tags; the first is the fallback. */
  readonly languages: readonly string[];
  /** IANA time zone in which "today" is worked out, by the form and by the server alike. */
  readonly timeZone?: string;
  readonly title: Text;
  readonly intro?: RichText;
  /** Which questions say in their label whether they must be answered: those that need not be (the default), or all. */
  readonly mark?: "optional" | "all";
  readonly privacy: Privacy;
  /** Answers are sealed to each of these public keys before they are kept: whoever has one of the private keys reads them, and no server does. */
  readonly sealed?: { readonly keys: readonly SealingKey[] };
  readonly pages: readonly Page<F>[];
  readonly calculations?: { readonly [name: string]: Expression };
  /** Days on which nobody works, by a name that `workingDays` and `addWorkingDays` are given. */
  readonly holidays?: { readonly [name: string]: Holidays };
  /** Calculations a citizen sees on the check-answers page, in order. */
  readonly summary?: readonly {
    readonly calculation: string;
    readonly label: Text;
    readonly currency?: string;
  }[];
  readonly declaration?: { readonly title?: Text; readonly text: RichText; readonly agree?: Text };
  readonly confirmation?: { readonly title?: Text; readonly next?: RichText };
  /** Where to get help with this form; shown on every page and beside failures. */
  readonly contact?: RichText;
}

/** An answer in canonical form: plain JSON, the same in every language. See docs/definition.md for the form of each type. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };
export interface Answers {
  [name: string]: unknown;
}

/** Something wrong with one answer (or with the whole submission, path `""`). Codes and params only; words are chosen when shown. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the answers, e.g. `/vehicles/0/plate`; a page rule has the pointer of its first field. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: { readonly [name: string]: string | number | boolean };
}

/** Codes that fields of every type can report. Each type adds its own; words for each are in `@diwan/i18n`, and a code without words fails a test. */
export const COMMON_CODES = ["required", "type", "rule", "unknown", "offPath"] as const;
export type ProblemCode = (typeof COMMON_CODES)[number] | (string & {});

/** Answers that only a private key of the agency's opens: see docs/decisions/031-sealed-answers.md. */
export interface SealedAnswers {
  readonly format: 1;
  /** Where they were sealed: on the citizen's device, or by the server that was sent them. */
  readonly by: "browser" | "server";
  /** Tells the same answers, sent again, from others: 64 hexadecimal digits by which nobody can guess them. */
  readonly fingerprint: string;
  /** The key of `box`, sealed to each public key of the definition (HPKE, RFC 9180); base64url. */
  readonly keys: readonly { readonly kid: string; readonly enc: string; readonly key: string }[];
  /** Answers and calculations, encrypted (AES-256-GCM); base64url. */
  readonly box: string;
}

/** What is sent and stored. */
export interface Submission {
  readonly diwan: 1;
  readonly form: string;
  readonly version: string;
  /** Lower-case hex SHA-256 of the definition's canonical JSON (RFC 8785), where the platform offers WebCrypto. */
  readonly definition?: string;
  readonly language: string;
  /** Idempotency key; also sent as the `Idempotency-Key` header. */
  readonly key: string;
  /** Only answers on the path, canonical. */
  readonly answers: { readonly [name: string]: Answer };
  readonly calculations: { readonly [name: string]: Answer };
  /** The answers of a form that asks for them to be sealed. `answers` and `calculations` are empty then. */
  readonly sealed?: SealedAnswers;
}
