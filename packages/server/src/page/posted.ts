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
    // A browser sends line breaks as two characters; in the page, and in what is judged, they are one.
    values.push(value.replaceAll("\r\n", "\n"));
    posted.set(name, values);
  }
  return posted;
}
