import type * as z from "zod";
import type { AnswerType } from "../answer-type.js";
import type { AnswerField, Field } from "../definition.js";
import type { Finding } from "./problem.js";

/** What stands inside a definition and is only known when all types are: handed to the types' schemas, so that no module has to know every type. */
export interface SchemaParts {
  /** Any field, as it may stand in a list or under a choice. */
  readonly AnyField: z.ZodType<Field>;
}

/** Something wrong with a field, its pointer below the field's own: `/min`. */
export type FieldFinding = Finding;

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
