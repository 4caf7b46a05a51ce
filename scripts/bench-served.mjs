/**
 * The first page of a form as it comes from the server, on a slow line: when its first question can be read and answered, and when JavaScript arrives
 * and takes over. One row each, in milliseconds since the address was entered.
 *
 * `node scripts/bench-served.mjs` itself: 200 citizens at once on the server (bench/citizens.mjs).
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { createFormHandler, createPageHandler, memoryVisits, plainFrame } from "@diwan/server";
import { definitionOf } from "../tests/bench/generate.js";
import { fileURLToPath } from "node:url";
import { root } from "./run.mjs";

const TYPES = { ".js": "text/javascript", ".css": "text/css" };
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A server of the form of `fields` fields; everything is sent gzipped, as a careful site does. */
async function openServer(fields) {
  const definition = definitionOf(fields);
  const receive = createFormHandler({ definitions: [definition], store: undefined });
  const pages = createPageHandler({
    // These pages are reached over http.
    scheme: "http",
    definitions: [definition],
    receive,
    visits: memoryVisits(),
    secrets: ["of no account: nothing is sent in a bench"],
    frame: plainFrame({ styles: "/embed/diwan.css", script: "/embed/diwan.js", label: () => "Language" }),
    element: { attributes: { draft: "off" } },
  });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const send = (status, headers, text) =>
      response.writeHead(status, { ...headers, "content-encoding": "gzip" }).end(gzipSync(text));
    if (url.pathname.startsWith("/embed/"))
      return send(
        200,
        { "content-type": TYPES[extname(url.pathname)] },
        readFileSync(join(root, "packages/embed/dist", normalize(url.pathname.slice(7)))),
      );
    if (url.pathname === "/favicon.ico") return response.writeHead(204).end();
    const answer = await (url.pathname.startsWith("/api/") ? receive : pages)(
      new Request(url, { headers: { cookie: request.headers.cookie ?? "" } }),
    );
    send(answer.status, Object.fromEntries(answer.headers), await answer.text());
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return {
    url: `http://localhost:${server.address().port}/forms/${definition.id}`,
    close: () => server.close(),
  };
}

/** `{ painted, answered, arrived, takenOver }` of each run. */
export async function benchServed(browser, runs, fields = 10) {
  const server = await openServer(fields);
  const samples = [];
  for (let run = 0; run <= runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", LINE);
    await tab.addInitScript(() => {
      globalThis.times = {};
      document.addEventListener("diwan-ready", () => {
        globalThis.times.takenOver = performance.now();
      });
      // As soon as the question has been painted somebody types into it.
      const answer = () => {
        const box = document.querySelector("diwan-form")?.shadowRoot?.querySelector("input[type=text]");
        if (!box || !performance.getEntriesByName("first-contentful-paint").length)
          return requestAnimationFrame(answer);
        box.focus();
        document.execCommand("insertText", false, "before any script");
        Object.assign(globalThis.times, {
          answered: performance.now(),
          isEarly: customElements.get("diwan-form") === undefined,
          isStyled: getComputedStyle(box).minHeight !== "0px",
        });
      };
      answer();
    });
    await tab.goto(server.url, { waitUntil: "commit" });
    await tab.waitForFunction(() => globalThis.times.takenOver, undefined, { timeout: 60_000 });
    const times = await tab.evaluate(() => ({
      ...globalThis.times,
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      arrived: performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/diwan.js"))
        ?.responseEnd,
    }));
    const kept = await tab.locator("diwan-form input[type=text]").first().inputValue();
    if (!times.isEarly || !times.isStyled || kept !== "before any script")
      throw new Error(
        `the first question was not answered before the script, or not kept: ${JSON.stringify({ ...times, kept })}`,
      );
    if (run > 0) samples.push(times);
    await context.close();
  }
  server.close();
  return samples;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (await import("./bench/citizens.mjs")).benchCitizens();
