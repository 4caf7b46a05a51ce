/** A body that was refused before anyone looked at what it says. */
export class BodyError extends Error {
  constructor(
    readonly kind: "media-type" | "too-large" | "malformed",
    message: string,
  ) {
    super(message);
  }
}

const MAX_DEPTH = 16;

/** True when objects and arrays stand in each other at most `MAX_DEPTH` deep. Walks without recursion: the depth is the sender's choice. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return true;
}

/** Bytes of a body, given up as soon as there are too many: `Content-Length` may be absent or a lie. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = new BodyError("too-large", `At most ${limit} bytes are accepted`);
  if (Number(request.headers.get("content-length")) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    size += value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Reads a JSON body of at most `limit` bytes, and tells how many there were; throws `BodyError`. */
export async function readSizedJson(
  request: Request,
  limit: number,
): Promise<{ readonly value: unknown; readonly size: number }> {
  // Only JSON: a page on another site can send forms and plain text without asking the browser, but not this (Fetch standard, CORS-safelisted types).
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw new BodyError("media-type", "Content-Type must be application/json");
  const bytes = await readBytes(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the body.
    throw new BodyError("malformed", "The body is not JSON in UTF-8");
  }
  if (!isShallow(value)) throw new BodyError("malformed", `Values may be nested at most ${MAX_DEPTH} deep`);
  return { value, size: bytes.byteLength };
}

/** Reads a JSON body of at most `limit` bytes; throws `BodyError`. */
export const readJson = async (request: Request, limit: number): Promise<unknown> =>
  (await readSizedJson(request, limit)).value;
