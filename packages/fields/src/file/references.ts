import {
  flatten,
  itemFields,
  type AnswerTypes,
  type Answers,
  type Definition,
  type Field,
} from "@diwan/core";
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
  { pages }: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly PlacedFile[] {
  const walk = (fields: readonly Field[], given: unknown, base: string): readonly PlacedFile[] => {
    if (typeof given !== "object" || !given) return [];
    return flatten(fields, types).flatMap((field): readonly PlacedFile[] => {
      const answer = `${base}/${field.name}`;
      const value: unknown = Object.hasOwn(given, field.name) ? (given as Answers)[field.name] : undefined;
      if (!Array.isArray(value)) return [];
      const items = itemFields(field, types);
      if (items) return value.flatMap((item, at) => walk(items, item, `${answer}/${at}`));
      if (field.type !== "file") return [];
      // Told apart by its type, which the index signature of home-made types hides from the compiler.
      return value.flatMap((file: unknown, at) =>
        isReference(file) ? [{ path: `${answer}/${at}`, answer, field: field as FileField, file }] : [],
      );
    });
  };
  return walk(
    pages.flatMap(({ fields }) => fields),
    answers,
    "",
  );
}

const isReference = (value: unknown): value is FileReference =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "name" in value &&
  typeof value.name === "string";
