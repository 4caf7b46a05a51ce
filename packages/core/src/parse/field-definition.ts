import type * as z from "zod";
import type { AnswerType, CelType } from "../answer-type.js";
import type { AnswerField, Field } from "../definition.js";
import type { Finding } from "./problem.js";

/** What stands inside a definition and is only known when all types are: handed to the types' schemas, so that no module has to know every type. */
export interface SchemaParts {
  /** Any field, as it may stand in a list or under a choice. */
  readonly AnyField: z.ZodType<Field>;
}

/** Something wrong with a field, its pointer below the field's own: `/min`. */
export type FieldFinding = Finding;

/** What answers can be, as expressions see them: as much as comparisons with constants tell apart. What is not said is not known. */
export interface AnswerSpace {
  /** Least and greatest: numbers, or texts that order as the days or times they stand for. */
  readonly least?: number | string | undefined;
  readonly most?: number | string | undefined;
  /** The only texts. */
  readonly values?: readonly string[];
  /** What a text must be to be an answer: whether it is one, and the end of a sentence. */
  readonly written?: readonly [isWritten: (text: string) => boolean, words: string];
  /** Most characters, choices or items: what `size` gives at most. */
  readonly size?: number | undefined;
  /** Of an answer of several parts. */
  readonly parts?: { readonly [part: string]: AnswerSpace };
}
/** What an expression that stands for a member of a field must give: `decimal`s are whole numbers, too. */
export type MemberTypes = { readonly [member: string]: CelType };
/** A name of a question or a calculation that stands in a field, its pointer below the field's own. */
export interface Reference {
  readonly pointer: string;
  readonly name: string;
  readonly to: "question" | "calculation";
}

/** How one field type is written in a definition: what `parseDefinition`, the JSON Schema and the documentation know of it. */
export interface FieldDefinition<F = AnswerField> {
  /** Its name in a definition. */
  readonly type: string;
  readonly schema: (parts: SchemaParts) => z.ZodObject;
  /** Members that may be given by an expression (`{ "expression": "…" }`) beyond `optional` and `default`, and what it must give. */
  readonly byExpression?: MemberTypes;
  /** Codes its rules report beyond those every type can have (`COMMON_CODES`). */
  readonly codes?: readonly string[];
  /** What it is called by people who come from other form formats, in small letters without spaces. */
  readonly alsoCalled?: readonly string[];
  /** The same for its properties: what is written, and the properties that may be meant. */
  readonly propertiesAlsoCalled?: { readonly [written: string]: readonly string[] };
  /** Questions and calculations that it names, and where: `{ pointer: "/calculation", name: "fee", to: "calculation" }`. That there are such is looked at for all types alike. */
  readonly refersTo?: (field: F) => readonly Reference[];
  /** Several boxes, so that an autofill token names only what they belong to. */
  readonly severalBoxes?: boolean;
  /** What no schema can say of one field: bounds the wrong way round, codes that do not exist. Pointers are below the field's own. */
  readonly check?: (field: F) => readonly FieldFinding[];
  /** What an answer to start from must be, as the end of a sentence ("a number without quotes"); `undefined` when this one is right. */
  readonly defaultMustBe?: (value: unknown, field: F) => string | undefined;
  /** What its answers can be, where its definition says so: a comparison with anything else never holds. */
  readonly answers?: (field: F) => AnswerSpace;
  /** The values its options have, where it has options. */
  readonly values?: (field: F) => readonly string[];
  /** Every answer it can have, where they can be counted. */
  readonly everyAnswer?: (field: F) => readonly unknown[] | undefined;
}

/** A definition with how its answers are held. */
export interface FieldDefinitionAndAnswer extends FieldDefinition {
  readonly answer: AnswerType;
}

/** Forgets which field a definition is made for: it is only ever given fields of its own type. */
export const fieldDefinition = <F>(definition: FieldDefinition<F>): FieldDefinition =>
  definition as unknown as FieldDefinition; // see above
