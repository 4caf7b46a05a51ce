import type { Answers, AnswerTypes, Definition } from "@diwan/core";
import { placedAnswers } from "../placed-answers.js";
import type { FileField } from "./file.definition.js";

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
/** A file among answers. */
export interface PlacedFile {
  /** JSON Pointer of the file: `/lease/0`. */
  readonly path: string;
  /** JSON Pointer of the answer it belongs to. */
  readonly answer: string;
  readonly field: FileField;
  readonly file: FileReference;
}

/** Every finished file that answers name, with its place; whatever is no reference is passed over. */
export function fileReferences(
  definition: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly PlacedFile[] {
  return placedAnswers(definition, answers, types).flatMap(({ path, field, value }): readonly PlacedFile[] =>
    field.type === "file" && Array.isArray(value)
      ? // Told apart by its type, which the index signature of home-made types hides from the compiler.
        value.flatMap((file: unknown, at) =>
          isReference(file) ? [{ path: `${path}/${at}`, answer: path, field: field as FileField, file }] : [],
        )
      : [],
  );
}

const isReference = (value: unknown): value is FileReference =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "name" in value &&
  typeof value.name === "string";
