import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Readable } from "node:stream";
import type { AwsClient } from "aws4fetch";
import { ConfigurationError } from "../configuration.js";
import { UnavailableError } from "../unavailable.js";

/** A bucket of a store that speaks S3, and the keys to it. */
export interface S3Settings {
  /** `https://s3.eu-central-1.amazonaws.com`, `https://minio.city.example:9000`. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Default `us-east-1`, which most stores of one's own take. */
  readonly region?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket stands in the path of an address (default) or in its host name. */
  readonly pathStyle?: boolean;
  /** Put before each key, so that several services may share a bucket; `permits/`. */
  readonly prefix?: string;
}

export interface S3Object {
  readonly key: string;
  readonly size: number;
  readonly modified: Date;
}
/** A file of this machine, whose hash is known. */
export interface LocalFile {
  readonly path: string;
  readonly size: number;
  /** Lower-case hex SHA-256, which the store compares with what arrives. */
  readonly hash: string;
}

/** The few calls of S3 that keeping files takes. They are tried again when the store fails, and then throw an `UnavailableError`. */
export interface S3Bucket {
  readonly name: string;
  readonly endpoint: URL;
  put(key: string, content: LocalFile | Uint8Array): Promise<void>;
  /** `undefined` when it is not there. */
  get(key: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Deletes it, if it is there. */
  remove(key: string): Promise<void>;
  /** Objects whose key begins so, in the order of their keys, as many at a time as the store gives. */
  list(prefix: string): AsyncIterable<readonly S3Object[]>;
  /** Rejects when the bucket cannot be asked. */
  ping(): Promise<void>;
  /** Whether somebody without keys can read an object. */
  isPublic(key: string): Promise<boolean>;
}

const TRIES = 3;
/** Milliseconds until the head of an answer has to be there, beside a millisecond for each 100 bytes that are sent. */
const PATIENCE = 10_000;
const EMPTY = createHash("sha256").digest("hex");

/** How long a body is, and its hash. */
function described(content: Call["content"]): { readonly size: number; readonly hash: string } {
  if (!content) return { size: 0, hash: EMPTY };
  if ("path" in content) return content;
  return { size: content.length, hash: createHash("sha256").update(content).digest("hex") };
}

const unavailable = (why: string): UnavailableError =>
  new UnavailableError("files", `The store of files ${why}`);

const NAMES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? parseInt(String(hex), 16) : Number(decimal))
        : (NAMES[name] ?? whole),
  );
/** The text of an element that holds no others; enough for the answers of `ListObjectsV2`, whose shape is fixed. */
const textOf = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
};

/** A key as it stands in a path: each of its steps written as signatures are made of it (RFC 3986). */
const pathOf = (key: string): string =>
  key
    .split("/")
    .map((step) =>
      encodeURIComponent(step).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/");

function addressOf({ endpoint, bucket, pathStyle = true }: S3Settings): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new ConfigurationError([
      "The endpoint of the S3 store is no address such as https://s3.city.example.",
    ]);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new ConfigurationError(["The bucket of the S3 store is no name of one."]);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  if (pathStyle) url.pathname += `${bucket}/`;
  else url.hostname = `${bucket}.${url.hostname}`;
  return url;
}

async function clientOf(settings: S3Settings): Promise<AwsClient> {
  const { AwsClient: Client } = await import("aws4fetch").catch(() => {
    throw new ConfigurationError([
      "Files in an S3 store need the package aws4fetch: install it beside @diwan/server.",
    ]);
  });
  const { accessKeyId, secretAccessKey, region = "us-east-1" } = settings;
  return new Client({ accessKeyId, secretAccessKey, region, service: "s3" });
}

interface Call {
  readonly method: "GET" | "PUT" | "DELETE";
  readonly key?: string;
  readonly query?: { readonly [name: string]: string };
  readonly content?: LocalFile | Uint8Array;
  /** Answers that are none of a failure. */
  readonly expected: readonly number[];
}

/** Opens a bucket. Nothing is asked of it yet. */
export async function s3Bucket(settings: S3Settings): Promise<S3Bucket> {
  const base = addressOf(settings);
  const client = await clientOf(settings);
  const { prefix: before = "" } = settings;

  async function attempt({ method, key, query = {}, content }: Call): Promise<Response> {
    const url = new URL(key === undefined ? "" : pathOf(`${before}${key}`), base);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { size, hash } = described(content);
    const isFile = content !== undefined && "path" in content;
    // Signed without its body, whose hash is part of what is signed.
    const signed = await client.sign(url, { method, headers: { "x-amz-content-sha256": hash } });
    const headers = new Headers(signed.headers);
    if (content) headers.set("content-length", String(size));
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), PATIENCE + size / 100);
    try {
      return await fetch(url, {
        method,
        headers,
        redirect: "manual",
        signal: late.signal,
        ...(isFile && {
          body: Readable.toWeb(createReadStream(content.path)) as ReadableStream,
          duplex: "half" as const,
        }), // a web stream of Node is one
        ...(content && !isFile && { body: Uint8Array.from(content) }),
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async function call(what: Call): Promise<Response> {
    for (let tried = 1; ; tried++) {
      const answer = await attempt(what).catch(() => undefined);
      if (answer && what.expected.includes(answer.status)) return answer;
      const { status = 0 } = answer ?? {};
      await answer?.body?.cancel().catch(() => {});
      const isPassing = status === 0 || status === 429 || status >= 500;
      if (!isPassing) throw unavailable(`refuses (${status})`);
      if (tried === TRIES) throw unavailable(status ? `fails (${status})` : "does not answer");
      await wait(100 * 2 ** tried * (0.5 + Math.random() / 2));
    }
  }

  const drop = async (answer: Response): Promise<void> => void (await answer.arrayBuffer());
  return {
    name: settings.bucket,
    endpoint: new URL(settings.endpoint),
    put: async (key, content) => drop(await call({ method: "PUT", key, content, expected: [200, 201, 204] })),
    async get(key) {
      const answer = await call({ method: "GET", key, expected: [200, 404] });
      if (answer.status === 200) return answer.body ?? new Blob([]).stream();
      await drop(answer);
      return undefined;
    },
    remove: async (key) => drop(await call({ method: "DELETE", key, expected: [200, 204, 404] })),
    async *list(prefix) {
      let token: string | undefined;
      do {
        const answer = await call({
          method: "GET",
          query: {
            "list-type": "2",
            prefix: `${before}${prefix}`,
            ...(token !== undefined && { "continuation-token": token }),
          },
          expected: [200],
        });
        const xml = await answer.text();
        yield [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, entry = ""]) => ({
          key: (textOf(entry, "Key") ?? "").slice(before.length),
          size: Number(textOf(entry, "Size")),
          modified: new Date(textOf(entry, "LastModified") ?? NaN),
        }));
        token = textOf(xml, "NextContinuationToken");
      } while (token !== undefined);
    },
    ping: async () =>
      drop(
        await call({
          method: "GET",
          query: { "list-type": "2", "max-keys": "1", prefix: before },
          expected: [200],
        }),
      ),
    async isPublic(key) {
      const answer = await fetch(new URL(pathOf(`${before}${key}`), base), {
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      await answer.body?.cancel();
      return answer.status === 200;
    },
  };
}
