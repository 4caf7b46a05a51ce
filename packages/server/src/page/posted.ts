import { flatten, itemFields, type Definition, type Field } from "@diwan/core";
import { acceptOf, answerTypes, DEFAULT_MAX_SIZE, mediaTypesOf } from "@diwan/fields/answers";
import type { FileField } from "@diwan/fields";
import { BodyError, readBytes } from "../body.js";
import type { FileControl } from "../uploads/multipart.js";

/** What a native form sent: strings by name. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/** More controls than any page has. */
const MOST = 5_000;

/** Reads a posted form of at most `limit` bytes; throws `BodyError`. */
export async function readPosted(request: Request, limit: number): Promise<Posted> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw new BodyError("media-type", "Content-Type must be application/x-www-form-urlencoded");
  const text = new TextDecoder().decode(await readBytes(request, limit));
  const posted = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST) throw new BodyError("too-large", `At most ${MOST} entries are accepted`);
    const values = posted.get(name) ?? [];
    // A browser sends line breaks as two characters; in the page, and in what is validated, they are one.
    values.push(value.replaceAll("\r\n", "\n"));
    posted.set(name, values);
  }
  return posted;
}

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
