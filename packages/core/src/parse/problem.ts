/** Something wrong with a definition, said to the person who writes it. */
export interface DefinitionProblem {
  /** JSON Pointer (RFC 6901) to what is wrong; `""` is the whole file. A missing property has the pointer of the object that lacks it. */
  readonly pointer: string;
  /** The file it stands in, where that was taken in by the one that was read (`$include`). */
  readonly file?: string;
  /** Line from 1, where the input was text. */
  readonly line?: number;
  /** Column from 1 in UTF-16 code units, as editors count, where the input was text. */
  readonly column?: number;
  readonly code: DefinitionCode;
  /** A plain English sentence: what is wrong and, where one is likely, what was meant. */
  readonly message: string;
  /** What to write instead, where that is likely: a type, a key, a name, a tag. */
  readonly suggestion?: string;
  /** A `"warning"` does not stop a form from being used. */
  readonly severity: "error" | "warning";
}

/** Every code a definition problem can have, and what it means. Printed in docs/definition.md. */
export const DEFINITION_CODES = {
  empty: "There is nothing in the file.",
  syntax: "The text is not JSON.",
  comment: "JSON has no comments.",
  trailingComma: "A comma stands before a closing bracket.",
  duplicateKey: "The same key is written twice in one object; only one can count.",
  tooDeep: "Objects and lists stand in each other too many levels deep.",
  notJson: "An object was handed over that JSON cannot hold.",
  version: "`diwan` is missing, or names a version of the format this reader does not know.",
  missing: "A property that must be there is not.",
  unknownKey: "A property no reader knows, most often a misspelling.",
  unknownType: "No field has this type.",
  wrongType: "A number where words belong, a list where an object belongs, and so on.",
  wrongValue: "Only certain values are allowed here.",
  format: "The value is not written as it must be (a name, an id, a decimal string …).",
  tooFew: "A list must have more entries.",
  outOfRange: "A number is smaller or larger than makes sense here.",
  duplicateName: "Two fields, or a field and a calculation, share a name.",
  duplicatePage: "Two pages share an id.",
  heading: "A question is to be the heading of a page that has another one, or none.",
  duplicateOption: "Two options of one field share a value.",
  forbiddenName: "The name would collide with JavaScript or with CEL.",
  options: "A choice has no options, too few, or dividers in the wrong place.",
  unknownName: "An expression names a field or calculation that does not exist.",
  unknownOption: "An expression compares a choice with a value that is not one of its options.",
  expression: "An expression does not parse.",
  expressionType: "An expression does not type-check, e.g. a number compared with a word.",
  notBoolean: "A condition or rule gives something other than true or false.",
  cycle: "Conditions or calculations depend on each other in a circle.",
  unreachable: "A page or field can never be shown.",
  impossible: "An expression compares an answer with what it can never be.",
  patternInvalid: "A pattern is not a regular expression.",
  patternSlow: "A pattern could take forever on some answers (catastrophic backtracking).",
  minOverMax: "The least allowed is more than the most allowed.",
  dateBound: "A date bound is not a date, `today`, or `today` plus or minus a duration.",
  duration: "Not an ISO 8601 duration.",
  timeZone: "`timeZone` is not an IANA time zone.",
  currency: "Not an ISO 4217 currency.",
  country: "Not an ISO 3166-1 alpha-2 country.",
  language: "Not a BCP 47 language tag.",
  missingLanguage: "Words are lacking in a language the form declares.",
  unknownLanguage: "Words are given in a language the form does not declare.",
  emptyText: "There are no words where a person needs some.",
  unknownCalculation: "A calculation that is to be shown does not exist.",
  nestedList: "Lists stand in each other more than two deep.",
  default: "The answer to start from does not fit the field.",
  messageCode: "Own words are given for an error code that does not exist.",
  autocomplete: "Not an autofill token of the HTML standard.",
  url: "Not a web address a citizen may be sent to.",
  html: "HTML in words for people: it would be shown as it is written.",
  placeholder:
    "A placeholder of another system, or one of ours where no answer can be put: it would be shown as it is written.",
  answerInText: "An answer in words (`{{ … }}`) that cannot be read, or has no words.",
  markdown: "A sign of Markdown that would be shown as it is written.",
  unanswerable: "A question that needs an answer cannot be answered.",
  emptyComparison: "An answer is compared with an empty text or list, or its size with 0, which it never is.",
  reservedId: "A page's id is a word the form uses itself.",
  patternDelimiters: "A pattern is written between slashes, as in programs.",
  sealingKey:
    "A key that answers are to be sealed to is no point on its curve, or has the name of another one.",
  sealedFile: "Answers are to be sealed, and a question asks for files, which cannot be sealed yet.",
  include: "Another file is to be taken in (`$include`), and cannot be, or not here.",
  laterAnswer: "A condition waits for a question that is asked later.",
} as const;
export type DefinitionCode = keyof typeof DEFINITION_CODES;

/** A problem as a check finds it, before it has a place in the text. */
export interface Finding {
  readonly pointer: string;
  readonly code: DefinitionCode;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly severity?: "warning";
  /** The place is the key, not the value. */
  readonly atKey?: boolean;
  /** Index into the string value, for expressions. */
  readonly offset?: number | undefined;
}
