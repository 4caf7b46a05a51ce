/**
 * A small static site for tests, as strict as an agency's: the policy forbids what a careful site forbids.
 * It also gathers the errors of pages whose engine shows none (see `recordErrors`) and can go off line.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { recordErrors } from "./driver/in-page.js";

export const STRICT_CSP = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types diwan",
].join("; ");

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The pictures that the example forms show, by the address they have on the example site. */
export const EXAMPLE_PICTURES = { "/assets/": "docs/examples/site/assets" };

export interface Site {
  /** HTML pages by path, e.g. `{ "/": "<!doctype html>…" }`. */
  readonly pages?: { readonly [path: string]: string };
  /** Folders (of the repository, or absolute) by URL prefix; `/embed/` is always the built one-tag script. */
  readonly folders?: { readonly [prefix: string]: string };
  /** Answers other requests, a submission endpoint say; `undefined` passes on. */
  readonly handle?: (request: Request) => Promise<Response | undefined> | Response | undefined;
  /** `Content-Security-Policy` of every page; `false` sends none. */
  readonly csp?: string | false;
}

export interface TestServer {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  /** Off line: every connection is refused or cut, as on a bus in a tunnel. Back again on the same port. */
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  close(): Promise<void>;
}

const RECORDER = "/test-recorder.js";
const ERRORS = "/test-errors";

function body(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => resolve(Buffer.concat(chunks)))
      .on("error", reject);
  });
}

/** The file a path names in one of the folders; never one outside it. */
function fileFor(path: string, folders: { readonly [prefix: string]: string }): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(resolve(root, folder), normalize(`/${path.slice(prefix.length)}`));
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

export async function startServer({
  pages = {},
  folders = {},
  handle,
  csp = STRICT_CSP,
}: Site = {}): Promise<TestServer> {
  const requests: string[] = [];
  const errors: string[] = [];
  const sockets = new Set<Socket>();
  const mounted = { "/embed/": "packages/embed/dist", ...folders };
  const policy = csp === false ? {} : { "content-security-policy": csp };

  async function pass(request: IncomingMessage, url: URL): Promise<Response | undefined> {
    if (!handle) return undefined;
    const sent =
      request.method === "GET" || request.method === "HEAD"
        ? {}
        : { body: new Uint8Array(await body(request)) };
    return handle(
      new Request(url, {
        method: request.method ?? "GET",
        headers: Object.entries(request.headers).map(([key, value]): [string, string] => [
          key,
          String(value),
        ]),
        ...sent,
      }),
    );
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    const send = (status: number, type: string, text: string | Buffer) =>
      response.writeHead(status, { ...policy, "content-type": type, "cache-control": "no-store" }).end(text);
    if (url.pathname === RECORDER)
      return void send(200, TYPES[".js"] ?? "", `(${recordErrors.toString()})(${JSON.stringify(ERRORS)})`);
    if (url.pathname === ERRORS) {
      if (request.method === "GET")
        return void send(200, TYPES[".json"] ?? "", JSON.stringify(errors.splice(0)));
      errors.push((await body(request)).toString("utf8"));
      return void response.writeHead(204).end();
    }
    if (url.pathname === "/favicon.ico") return void response.writeHead(204).end();
    requests.push(url.pathname + url.search);
    const page = pages[url.pathname];
    // First in the document, so that it hears what the page's own scripts say.
    if (page !== undefined && request.method === "GET")
      return void send(
        200,
        TYPES[".html"] ?? "",
        page.replace(/<head>|(?=<meta|<title)/, (found) => `${found}<script src="${RECORDER}"></script>`),
      );
    const file = request.method === "GET" ? fileFor(url.pathname, mounted) : undefined;
    if (file) {
      response.writeHead(200, {
        ...policy,
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "cache-control": "no-store",
      });
      return void createReadStream(file).pipe(response);
    }
    const given = await pass(request, url);
    if (given)
      return void response
        .writeHead(given.status, { ...policy, ...Object.fromEntries(given.headers) })
        .end(Buffer.from(await given.arrayBuffer()));
    send(404, "text/plain", "not found");
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, "close");
  };
  await listen(0);
  // `address()` is a string only for pipes.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, requests, goOffline: stop, goOnline: () => listen(port), close: stop };
}
