import { acceptOf, DEFAULT_MAX_SIZE, flatten, mediaTypesOf, type Definition, type Field, type FileField } from "@diwan/core";
import type { FileControl } from "../uploads/multipart.js";

/** What a file control takes, by its name: `lease`, `cars.0.papers`. */
export const fileControls = ({ pages }: Definition) => (name: string): FileControl | undefined => {
  let fields: readonly Field[] = pages.flatMap((page) => page.fields);
  let found: Field | undefined;
  for (const part of name.split(".")) {
    if (found && /^\d+$/.test(part)) continue;
    found = flatten(fields).find((field) => field.name === part);
    // Told apart by its type, which the index signature of home-made types hides from the compiler.
    fields = found?.type === "list" ? (found as { fields: readonly Field[] }).fields : [];
  }
  if (found?.type !== "file") return undefined;
  const field = found as FileField; // as above
  return { types: mediaTypesOf(acceptOf(field)), maxSize: field.maxSize ?? DEFAULT_MAX_SIZE, max: field.max ?? 1 };
};
