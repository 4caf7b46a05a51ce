import { flatten, itemFields, type Definition, type Field } from "@diwan/core";
import { acceptOf, answerTypes, DEFAULT_MAX_SIZE, mediaTypesOf } from "@diwan/fields/answers";
import type { FileField } from "@diwan/fields";
import type { FileControl } from "../uploads/multipart.js";

/** What a file control takes, by its name: `lease`, `cars.0.papers`. */
export const fileControls =
  ({ pages }: Definition) =>
  (name: string): FileControl | undefined => {
    let fields: readonly Field[] = pages.flatMap((page) => page.fields);
    let found: Field | undefined;
    for (const part of name.split(".")) {
      if (found && /^\d+$/.test(part)) continue;
      found = flatten(fields, answerTypes).find((field) => field.name === part);
      fields = (found && itemFields(found, answerTypes)) ?? [];
    }
    if (found?.type !== "file") return undefined;
    const field = found as unknown as FileField; // told apart by its type, whose properties the engine does not know
    return {
      types: mediaTypesOf(acceptOf(field)),
      maxSize: field.maxSize ?? DEFAULT_MAX_SIZE,
      max: field.max ?? 1,
    };
  };
