/** The examples of docs/examples/mount, each with a request that goes through it whole. */
import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { serve } from "@hono/node-server";
import { build } from "esbuild";
import { afterEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../support/no-script-browser.js";
import { day, permit, rightAnswers, submissionOf, timeZone } from "../support/permit.js";
import { createFormHandler } from "./handler.js";
import { memoryStore } from "./memory-store.js";
import { createPageHandler } from "./page/page-handler.js";
import { memoryVisits } from "./session/visit-store.js";
import type { FormHandler } from "./handler.js";
import type { SubmissionStore } from "./store.js";

interface ServerUnderTest {
  readonly handler: FormHandler;
  readonly pages: FormHandler;
  readonly store: SubmissionStore;
  readonly seen: (string | undefined)[];
}
function createServerUnderTest(): ServerUnderTest {
  const store = memoryStore();
  const seen: (string | undefined)[] = [];
  const handler = createFormHandler({ definitions: [permit], store, timeZone, now: day });
  const pages = createPageHandler({
    definitions: [permit],
    receive: handler,
    visits: memoryVisits({ now: day }),
    secrets: ["of no account: nothing is kept from a test"],
    timeZone,
    now: day,
  });
  return {
    store,
    seen,
    pages,
    handler: (request, sender) => {
      seen.push(sender?.client);
      return handler(request, sender);
    },
  };
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
async function open(server: Server): Promise<string> {
  if (!server.listening) await once(server.listening ? server : server.listen(0, "127.0.0.1"), "listening");
  ends.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server has a port
}
const example = (name: string): Promise<{ mount(server: ServerUnderTest): unknown }> =>
  import(`../../../docs/examples/mount/${name}.mjs`) as Promise<never>; // the use says what it gives

/** A submission, its repetition, a page, and a page handed in empty: bodies, cookies, redirects and statuses all come through. */
async function tries(
  { store }: ServerUnderTest,
  ask: (request: Request) => Promise<Response>,
  origin: string,
): Promise<void> {
  const body = JSON.stringify(submissionOf(rightAnswers()));
  const post = () =>
    ask(
      new Request(`${origin}/api/submissions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      }),
    );
  const [first, second] = [await post(), await post()];
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
  expect(await store.list()).toHaveLength(1);
  const citizen = await new NoScriptBrowser(ask, `${origin}/forms/${permit.id}?lang=en`).open();
  expect(citizen.status).toBe(200);
  await citizen.send();
  expect(citizen.title).toMatch(/^Error: /);
}

describe("the endpoints and pages are mounted", () => {
  it("under Hono", async () => {
    const it = createServerUnderTest();
    const app = (await example("hono")).mount(it) as { fetch: Parameters<typeof serve>[0]["fetch"] };
    const server = await new Promise<Server>((resolve) => {
      const made = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(made as Server));
    }); // a plain HTTP server was asked for
    await tries(it, fetch, await open(server));
    expect(new Set(it.seen)).toEqual(new Set(["127.0.0.1"]));
  });

  it("under node:http", async () => {
    const it = createServerUnderTest();
    await tries(it, fetch, await open((await example("node-http")).mount(it) as Server));
    expect(new Set(it.seen)).toEqual(new Set(["127.0.0.1"]));
  });

  it("under Express, beside its own routes", async () => {
    const it = createServerUnderTest();
    const app = (await example("express")).mount(it) as RequestListener & {
      get(path: string, run: (request: unknown, response: { send(text: string): void }) => void): void;
    };
    app.get("/hello", (_, response) => {
      response.send("hello");
    });
    const origin = await open(createServer(app));
    await tries(it, fetch, origin);
    expect(await (await fetch(`${origin}/hello`)).text()).toBe("hello");
    expect(new Set(it.seen)).toEqual(new Set(["127.0.0.1"]));
  });

  // Bundled for neither Node nor a page, where an import of Node's would not be found, and run with nothing but what the Web has in a worker.
  const web = async (contents: string): Promise<{ [name: string]: unknown }> => {
    const { outputFiles } = await build({
      stdin: {
        contents,
        resolveDir: fileURLToPath(new URL("../../../docs/examples/mount", import.meta.url)),
      },
      bundle: true,
      write: false,
      platform: "neutral",
      format: "iife",
      globalName: "made",
      // lit's own for servers; the other one wants a document.
      conditions: ["diwan-source", "node"],
      mainFields: ["module", "main"],
      nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
      logLevel: "silent",
      alias: { "@diwan/server": fileURLToPath(new URL("./index.ts", import.meta.url)) },
    });
    const WEB = [
      "crypto",
      "TextEncoder",
      "TextDecoder",
      "Request",
      "Response",
      "Headers",
      "URL",
      "URLSearchParams",
      "ReadableStream",
      "fetch",
      "performance",
      "structuredClone",
      "atob",
      "btoa",
      "setTimeout",
      "clearTimeout",
      "queueMicrotask",
      "console",
      "Blob",
      "FormData",
      "AbortController",
      "Event",
      "EventTarget",
      "CustomEvent",
      "Uint8Array",
      "ArrayBuffer",
    ] as const;
    const context = createContext(
      Object.fromEntries(WEB.map((name) => [name, (globalThis as { [name: string]: unknown })[name]])),
    );
    runInContext(`${outputFiles[0]?.text ?? ""}; globalThis.made = made;`, context);
    return context["made"] as { [name: string]: unknown };
  };

  it("on an edge runtime, pages and all", async () => {
    const { edge } = (await web('export { edge } from "./edge.mjs"')) as {
      edge: (options: object) => { fetch(request: Request): Promise<Response> };
    };
    const it = createServerUnderTest();
    const worker = edge({
      definitions: [permit],
      secrets: ["of no account: nothing is kept from a test"],
      store: it.store,
      timeZone,
    });
    await tries(it, (request) => worker.fetch(request), "https://forms.city.example");
  });

  it("in a service worker", async () => {
    const { receiveIn } = (await web('export { receiveIn } from "./service-worker.js"')) as {
      receiveIn: (scope: EventTarget, options: object) => SubmissionStore;
    };
    const scope = new EventTarget();
    const store = receiveIn(scope, { definitions: [permit], timeZone });
    const request = new Request("https://forms.city.example/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(submissionOf(rightAnswers())),
    });
    let answered: Promise<Response> | undefined;
    scope.dispatchEvent(
      Object.assign(new Event("fetch"), {
        request,
        respondWith: (response: Promise<Response>) => {
          answered = response;
        },
      }),
    );
    expect((await answered)?.status).toBe(201);
    expect(await store.list()).toHaveLength(1);
    // Other requests go to the network.
    let touched = false;
    scope.dispatchEvent(
      Object.assign(new Event("fetch"), {
        request: new Request("https://forms.city.example/style.css"),
        respondWith: () => {
          touched = true;
        },
      }),
    );
    expect(touched).toBe(false);
  });
});
