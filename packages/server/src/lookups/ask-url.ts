import { lookup as resolveName, type LookupAddress } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps, type RequestOptions } from "node:https";
import { Webhook } from "standardwebhooks";
import { isNamed, isOutOfReach } from "./addresses.js";
import { DEFAULT_MAX_BYTES, type UrlSource } from "./sources.settings.js";

/** Why a source's answer is of no use; names neither the question nor the answer. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  constructor(
    readonly reason: "unreachable" | "answer" | "time",
    message: string,
  ) {
    super(message);
  }
}

type Lookup = NonNullable<RequestOptions["lookup"]>;

/**
 * Resolves a name for the connection itself, and gives it no address out of reach that nobody named, nor any that nobody named where it is asked by http: a name that is asked twice, once
 * to be checked and once to be connected to, may mean another address the second time.
 */
export const safeLookup =
  (addresses: readonly string[], isPlain: boolean): Lookup =>
  (hostname, options, done) =>
    resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, "", 0);
      const allowed = found.filter(
        ({ address }) => isNamed(address, addresses) || (!isPlain && !isOutOfReach(address)),
      );
      const [first] = allowed;
      if (!first) return done(new SourceError("unreachable", "It has no address that may be asked"), "", 0);
      // Callers that ask for all take a list.
      if (options.all) (done as (error: null, all: LookupAddress[]) => void)(null, allowed);
      else done(null, first.address, first.family);
    });

/**
 * What the agency's service at a URL answered to a question: its status, and its body where that is JSON. Throws a `SourceError`. No redirect is followed: it could lead the question
 * elsewhere. `kind` begins the id of the message where it is signed.
 */
export async function askUrl(
  { url, headers = {}, secret, maxBytes = DEFAULT_MAX_BYTES, addresses = [] }: UrlSource,
  question: object,
  signal: AbortSignal,
  kind = "lookup",
): Promise<{ readonly status: number; readonly body: unknown }> {
  const body = JSON.stringify(question);
  const target = new URL(url);
  const isPlain = target.protocol === "http:";
  const send = isPlain ? requestHttp : requestHttps;
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = send(
      target,
      {
        method: "POST",
        headers: {
          ...headers,
          ...(secret !== undefined && signature(kind, secret, body)),
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          accept: headers["accept"] ?? "application/json",
          // What is compressed could be far larger than it seems.
          "accept-encoding": "identity",
        },
        lookup: safeLookup(addresses, isPlain),
        signal,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > maxBytes)
            sent.destroy(new SourceError("answer", `It answered more than ${maxBytes} bytes`));
          else chunks.push(chunk);
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
        );
        response.on("error", reject);
        response.on("close", () => reject(new SourceError("answer", "It broke off its answer")));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  }).catch((error: unknown) => {
    if (error instanceof SourceError) throw error;
    if (signal.aborted) throw new SourceError("time", "It did not answer in time");
    throw new SourceError("unreachable", `It cannot be reached (${codeOf(error)})`);
  });
  try {
    return { status, body: text ? (JSON.parse(text) as unknown) : undefined };
  } catch {
    return { status, body: undefined };
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "failed";

/** Standard Webhooks: the source knows who asks, and that nothing was changed on the way. */
function signature(kind: string, secret: string, body: string): { readonly [name: string]: string } {
  const id = `${kind}_${crypto.randomUUID()}`;
  const at = new Date();
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
}
