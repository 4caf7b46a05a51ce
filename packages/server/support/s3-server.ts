/** A store that speaks as much of S3 as is asked of one, in memory: PUT, GET, HEAD, DELETE and ListObjectsV2, each with its signature checked. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { S3Settings } from "../src/uploads/s3.js";

interface Kept {
  readonly content: Buffer;
  modified: Date;
}
export interface S3Server {
  readonly settings: S3Settings;
  /** What is kept, by key. */
  readonly objects: Map<string, Kept>;
  /** Requests that were refused, with the reason. */
  readonly refused: string[];
  /** How many requests were answered so far. */
  count(): number;
  /** From here on each request is answered with this status, or cut off (0), until it is `undefined` again. */
  failWith(status: number | undefined): void;
  /** Objects can be read by everybody. */
  makePublic(): void;
  stop(): Promise<void>;
}

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
/** RFC 3986, as signatures are made. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned(
  { method = "", headers }: IncomingMessage,
  url: URL,
  { accessKeyId, secretAccessKey, region = "us-east-1" }: S3Settings,
): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    );
  if (!found) return false;
  const [, id, day = "", of, names = "", signature = ""] = found;
  const at = String(headers["x-amz-date"]);
  if (id !== accessKeyId || of !== region || !at.startsWith(day)) return false;
  const signed = names.split(";");
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => signed.includes(name))) return false;
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
  const canonical = [
    method,
    url.pathname,
    query,
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    "",
    names,
    String(headers["x-amz-content-sha256"]),
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, "hex"));
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Gives as many objects of a list at a time as `pageSize`. */
export async function startS3({ pageSize = 3 } = {}): Promise<S3Server> {
  const objects = new Map<string, Kept>();
  const refused: string[] = [];
  let failing: number | undefined;
  let isPublic = false;
  let answered = 0;

  function list(query: URLSearchParams): string {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? "";
    const most = Math.min(pageSize, Number(query.get("max-keys") ?? pageSize));
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = keys.slice(0, most);
    const contents = page.map((key) => {
      const { content, modified } = objects.get(key) as Kept; // its key was listed
      return `<Contents><Key>${escapeXml(key)}</Key><LastModified>${modified.toISOString()}</LastModified><Size>${content.length}</Size></Contents>`;
    });
    const next =
      keys.length > page.length
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${escapeXml(page.at(-1) ?? "")}</NextContinuationToken>`
        : "<IsTruncated>false</IsTruncated>";
    return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${contents.join("")}${next}</ListBucketResult>`;
  }

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("error", () => {});
    request.on("end", () => {
      answered++;
      if (failing === 0) return void request.socket.destroy();
      if (failing !== undefined) return void response.writeHead(failing).end();
      const refuse = (status: number, why: string): void => {
        refused.push(why);
        response.writeHead(status).end();
      };
      const { method, headers } = request;
      const url = new URL(request.url ?? "", "http://s3.example");
      const [, bucket, ...rest] = url.pathname.split("/");
      const key = decodeURIComponent(rest.join("/"));
      const body = Buffer.concat(pieces);
      if (bucket !== settings.bucket) return refuse(404, "no such bucket");
      const isReading = (method === "GET" || method === "HEAD") && key !== "";
      if (!(isPublic && isReading) && !isSigned(request, url, settings))
        return refuse(403, headers.authorization === undefined ? "no signature" : "wrong signature");
      if (headers.authorization !== undefined && headers["x-amz-content-sha256"] !== sha256(body))
        return refuse(400, "wrong hash of the content");
      if (method === "PUT") {
        // The store does not take bodies in pieces of unknown length.
        if (headers["content-length"] === undefined) return refuse(411, "no length");
        objects.set(key, { content: body, modified: new Date() });
        return void response.writeHead(200).end();
      }
      if (method === "DELETE") {
        objects.delete(key);
        return void response.writeHead(204).end();
      }
      if (!isReading)
        return void response
          .writeHead(200, { "content-type": "application/xml" })
          .end(list(url.searchParams));
      const kept = objects.get(key);
      if (!kept) return void response.writeHead(404).end();
      response
        .writeHead(200, { "content-length": kept.content.length })
        .end(method === "HEAD" ? undefined : kept.content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const settings: S3Settings = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: "forms",
    region: "eu-central-1",
    accessKeyId: "the-id-of-a-key",
    secretAccessKey: "the/secret+of a key",
  };
  return {
    settings,
    objects,
    refused,
    count: () => answered,
    failWith(status) {
      failing = status;
    },
    makePublic() {
      isPublic = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
