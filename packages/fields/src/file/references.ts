import { heldFiles, type AnswerTypes, type Answers, type Definition, type HeldFile } from "@diwan/core";

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
/** A finished file among answers. */
export interface PlacedFile extends HeldFile {
  readonly file: FileReference;
}

/** Every finished file that answers name, with its place; whatever is no reference is passed over. */
export const fileReferences = (
  definition: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly PlacedFile[] => heldFiles(definition, answers, types).filter(isPlaced);

const isPlaced = (held: HeldFile): held is PlacedFile => {
  const { id, name } = held.file as { readonly id?: unknown; readonly name?: unknown };
  return typeof id === "string" && typeof name === "string";
};
