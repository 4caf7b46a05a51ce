import type { AnswerTypes, FilePlace } from "./answer-type.js";
import type { AnswerField, Answers, Definition, Field } from "./definition.js";
import { placedAnswers } from "./placed-answers.js";

/** A file among answers. */
export interface HeldFile {
  /** JSON Pointer of the file: `/lease/0`, `/papers/1/files/0`. */
  readonly path: string;
  /** JSON Pointer of the answer it belongs to. */
  readonly answer: string;
  readonly field: AnswerField;
  /** The part of its place, where that has one. */
  readonly part: string | undefined;
  /** Its number among the files of its place. */
  readonly at: number;
  /** Path of the problems it has: `/lease/0`, `/papers/passport-0`. */
  readonly problemPath: string;
  /** As it stands in the answer. */
  readonly file: object;
}

/** The controls for files that a question has, with what an answer holds of each; none where its type holds no files. */
export const filePlaces = (field: Field, types: AnswerTypes, answer?: unknown): readonly FilePlace[] =>
  // A type is only ever given fields of its own.
  types.get(field.type)?.files?.places(field as AnswerField, answer) ?? [];

/** The part of an answer that problems of one file have: its number, after the part of its place where that has one. */
export const filePart = ({ part }: Pick<FilePlace, "part">, at: number): string =>
  part === undefined ? String(at) : `${part}-${at}`;

/** Whether a part of an answer is one of its files. */
export const isFilePart = (part: string, field: AnswerField, types: AnswerTypes, answer?: unknown): boolean =>
  filePlaces(field, types, answer).some((place) =>
    place.part === undefined
      ? /^\d+$/.test(part)
      : part.startsWith(`${place.part}-`) && /^\d+$/.test(part.slice(place.part.length + 1)),
  );

/** Every file that answers hold, finished or not, with its place. */
export function heldFiles(
  { pages }: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly HeldFile[] {
  return placedAnswers({ pages }, answers, types).flatMap(({ path: answer, field, value }) =>
    filePlaces(field, types, value).flatMap((place) =>
      place.files.flatMap((file, at) =>
        typeof file === "object" && file
          ? [
              {
                path: `${answer}${place.pointer}/${at}`,
                answer,
                field,
                part: place.part,
                at,
                problemPath: `${answer}/${filePart(place, at)}`,
                file,
              },
            ]
          : [],
      ),
    ),
  );
}

/** An answer with another file in the place of one, or without it. */
export function withFile(
  answer: unknown,
  { field, part, at }: Pick<HeldFile, "field" | "part" | "at">,
  types: AnswerTypes,
  file?: object,
): unknown {
  const place = filePlaces(field, types, answer).find((each) => each.part === part);
  if (!place) return answer;
  const files = place.files.flatMap((each, n) => (n === at ? (file ?? []) : [each]));
  return types.get(field.type)?.files?.put(files, part, answer, field);
}
