import { filePlaces, flatten, itemFields, type Definition, type Field, type FileLimits } from "@diwan/core";
import { answerTypes } from "@diwan/fields/answers";
import { BodyError, readBytes } from "../body.js";

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

/** What a file control takes, by its name: `lease`, `cars.0.papers`, `evidence.passport`. */
export const fileControls =
  ({ pages }: Definition) =>
  (name: string): FileLimits | undefined => {
    const keys = name.split(".");
    let fields: readonly Field[] = pages.flatMap((page) => page.fields);
    // Names of lists and numbers of their items take turns, up to the question that holds files.
    for (let at = 0; at < keys.length; at += 2) {
      const found = flatten(fields, answerTypes).find((field) => field.name === keys[at]);
      if (!found) return undefined;
      const inner = itemFields(found, answerTypes);
      if (!inner) {
        const part = keys.length > at + 1 ? keys.slice(at + 1).join(".") : undefined;
        return filePlaces(found, answerTypes).find((place) => place.part === part);
      }
      if (!/^\d+$/.test(keys[at + 1] ?? "")) return undefined;
      fields = inner;
    }
    return undefined;
  };
