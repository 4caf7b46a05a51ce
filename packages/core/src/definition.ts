/**
 * The shape of a form definition after it has been read: what a service owner writes, as TypeScript types.
 * The zod schemas in `parse/schema.ts` describe the same shapes with words and examples for editors; a type test holds the two together.
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
  readonly check: Expression;
  readonly message: Text;
}

export interface FieldCommon {
  /** Key of the answer in the payload; `[a-z][a-z0-9_]*`, unique within its form or list item. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: RichText;
  /** Longer help behind a disclosure. */
  readonly help?: { readonly title: Text; readonly text: RichText };
  /** An answer is required unless this is true. */
  readonly optional?: boolean;
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

export interface TextField extends FieldCommon {
  readonly type: "text";
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression the whole answer must match (ECMAScript, `u` flag). */
  readonly pattern?: string;
  readonly inputmode?: "text" | "numeric" | "decimal" | "search" | "url";
  readonly prefix?: Text;
  readonly suffix?: Text;
  /** Expected length in characters; sets the width of the box, never a limit. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
  readonly spellcheck?: boolean;
  /** The words are in this direction whatever the page's, e.g. `"ltr"` for a plate or an IBAN. */
  readonly dir?: "ltr" | "rtl" | "auto";
}
export interface TextareaField extends FieldCommon {
  readonly type: "textarea";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxWords?: number;
  readonly rows?: number;
}
export interface EmailField extends FieldCommon { readonly type: "email" }
export interface PhoneField extends FieldCommon {
  readonly type: "phone";
  /** ISO 3166-1 alpha-2 country assumed for numbers typed without `+`. */
  readonly country?: string;
}
export interface NumberField extends FieldCommon {
  readonly type: "number";
  readonly whole?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Most decimal places accepted. */
  readonly decimals?: number;
  readonly prefix?: Text;
  readonly suffix?: Text;
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
}
export interface MoneyField extends FieldCommon {
  readonly type: "money";
  /** ISO 4217 code; also sets the decimal places. */
  readonly currency: string;
  /** Decimal strings, e.g. `"0.50"`. */
  readonly min?: string;
  readonly max?: string;
}
/** A civil date `YYYY-MM-DD`, `today`, or `today` plus or minus an ISO 8601 duration, e.g. `today-P18Y`. */
export type DateBound = string;
export interface DateField extends FieldCommon {
  readonly type: "date";
  readonly earliest?: DateBound;
  readonly latest?: DateBound;
}
export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: RichText;
  /** Checkboxes only: choosing this one clears the others ("None of these"). */
  readonly exclusive?: boolean;
  /** Fields revealed under this option while it is chosen (radios and checkboxes). */
  readonly fields?: readonly Field[];
}
/** A word between two options, usually "or". */
export interface Divider { readonly divider: Text }
export interface SelectField extends FieldCommon {
  readonly type: "select";
  readonly options: readonly Option[];
}
export interface RadiosField extends FieldCommon {
  readonly type: "radios";
  readonly options: readonly (Option | Divider)[];
  /** Short options side by side on wide screens. */
  readonly inline?: boolean;
}
export interface CheckboxesField extends FieldCommon {
  readonly type: "checkboxes";
  readonly options: readonly (Option | Divider)[];
  readonly min?: number;
  readonly max?: number;
}
export interface ConsentField extends FieldCommon { readonly type: "consent" }
export interface YesNoField extends FieldCommon {
  readonly type: "yes-no";
  readonly yes?: { readonly hint?: RichText; readonly fields?: readonly Field[] };
  readonly no?: { readonly hint?: RichText; readonly fields?: readonly Field[] };
}
export type NamePart = "prefix" | "given" | "middle" | "family" | "suffix";
export interface NameField extends FieldCommon {
  readonly type: "name";
  /** Parts asked; by default `given` and `family`, ordered by locale. `middle`, `prefix` and `suffix` are always optional. */
  readonly parts?: readonly NamePart[];
}
export interface AddressField extends FieldCommon {
  readonly type: "address";
  /** ISO 3166-1 alpha-2 countries to choose from; one country is not asked. Default: all countries. */
  readonly countries?: readonly string[];
  /** Country chosen at first. */
  readonly country?: string;
}
export interface ListField extends FieldCommon {
  readonly type: "list";
  readonly min?: number;
  readonly max?: number;
  /** What one item is called, e.g. "Vehicle"; shown with its number as the item's title. */
  readonly item: Text;
  readonly fields: readonly Field[];
}
/** Kinds of file a form can ask for, told apart by their content. */
export type FileKind = "pdf" | "jpeg" | "png" | "webp" | "heic" | "tiff" | "docx" | "xlsx" | "pptx" | "odt" | "ods";
export interface FileField extends FieldCommon {
  readonly type: "file";
  /** Kinds accepted; default `pdf`, `jpeg` and `png`. */
  readonly accept?: readonly FileKind[];
  /** Most bytes of one file; default 10,000,000. */
  readonly maxSize?: number;
  /** Fewest files; default 1 where an answer is required. */
  readonly min?: number;
  /** Most files; default 1. */
  readonly max?: number;
}
/** A file as an answer holds it: a reference to what was uploaded, never its content. */
export interface FileReference {
  /** Given by whoever took the file. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, by content. */
  readonly type: string;
}
/** Words between the questions; has no answer. */
export interface ContentBlock {
  readonly type: "content";
  readonly variant?: "text" | "inset" | "warning" | "details";
  /** Summary of a `details`, heading of the others. */
  readonly title?: Text;
  readonly text: RichText;
  readonly showWhen?: Expression;
  readonly name?: undefined;
}
/** A type made by an agency with `defineFieldType`; its own properties pass through. */
export interface CustomField extends FieldCommon {
  readonly type: `${string}:${string}`;
  readonly [property: string]: unknown;
}
export type BuiltInField = TextField | TextareaField | EmailField | PhoneField | NumberField | MoneyField | DateField | SelectField
  | RadiosField | CheckboxesField | ConsentField | YesNoField | NameField | AddressField | ListField | FileField;
export type AnswerField = BuiltInField | CustomField;
/** Anything that stands in a page's `fields`. */
export type Field = BuiltInField | ContentBlock | CustomField;
export type FieldType = BuiltInField["type"] | "content";

export interface Page {
  readonly id: string;
  readonly title: Text;
  readonly intro?: RichText;
  readonly showWhen?: Expression;
  readonly fields: readonly Field[];
  readonly rules?: readonly Rule[];
}

export interface Privacy {
  readonly purpose: Text;
  /** ISO 8601 duration answers are kept for, e.g. `P13M`. */
  readonly retention: string;
  /** URL of the privacy notice. */
  readonly notice: string;
}

export interface Definition {
  readonly $schema?: string;
  /** Version of the format; see docs/definition.md for how an older one is read. */
  readonly diwan: 1;
  readonly id: string;
  readonly version: string;
  /** BCP 47 tags; the first is the fallback. */
  readonly languages: readonly string[];
  readonly title: Text;
  readonly intro?: RichText;
  readonly privacy: Privacy;
  readonly pages: readonly Page[];
  readonly calculations?: { readonly [name: string]: Expression };
  /** Calculations a citizen sees on the check-answers page, in order. */
  readonly summary?: readonly { readonly calculation: string; readonly label: Text; readonly currency?: string }[];
  readonly declaration?: { readonly title?: Text; readonly text: RichText; readonly agree?: Text };
  readonly confirmation?: { readonly title?: Text; readonly next?: RichText };
  /** Where to get help with this form; shown on every page and beside failures. */
  readonly contact?: RichText;
}

/** An answer in canonical form: plain JSON, the same in every language. See docs/definition.md for the form of each type. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };
export interface Answers { [name: string]: unknown }

/** Something wrong with one answer (or with the whole submission, path `""`). Codes and params only; words are chosen when shown. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the answers, e.g. `/vehicles/0/plate`; a page rule has the pointer of its first field. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: { readonly [name: string]: string | number | boolean };
}

/** Every code a built-in type can report. Words for each are in `@diwan/i18n`; a code without words fails a test. */
export const PROBLEM_CODES = [
  "required", "type", "tooShort", "tooLong", "tooManyWords", "pattern", "email", "phone", "number", "whole", "decimals", "min", "max", "money",
  "date", "dateMissing", "dateNotReal", "earliest", "latest", "choice", "minChoices", "maxChoices", "exclusive", "country", "postcode", "minItems",
  "maxItems", "minFiles", "maxFiles", "fileType", "fileTooLarge", "fileEmpty", "fileVirus", "fileFailed", "fileUnfinished", "fileMissing", "consent", "rule", "unknown", "offPath",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number] | (string & {});

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
}
