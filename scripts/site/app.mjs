/** The city's site, the forms' endpoint and the agency's view, as one application. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { openServer } from "@diwan/server/db";
import { parseDefinition, formatProblems } from "@diwan/fields/parse";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { html } from "hono/html";
import { frame, titled } from "./frame.mjs";
import { headers, localOnly } from "./headers.mjs";
import { previewPages } from "./preview.mjs";
import { receivedPages } from "./received.mjs";
import { mountServicePages } from "./service-pages.mjs";
import { watchDefinition } from "./watched.mjs";

/** One line of JSON for each request to the endpoint, on standard error. */
const log = (entry) => console.error(JSON.stringify({ time: new Date().toISOString(), ...entry }));

function exampleForms(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".form.json"))
    .map((name) => {
      const result = parseDefinition(readFileSync(join(folder, name), "utf8"));
      if (!result.ok) throw new Error(formatProblems(result.problems, name));
      return result.definition;
    });
}

/** `ar` when the reader came from an Arabic page or prefers Arabic to English. */
function languageOf(context) {
  const from = /\/(en|ar)\//.exec(context.req.header("referer") ?? "")?.[1];
  return from ?? /\b(en|ar)\b/i.exec(context.req.header("accept-language") ?? "")?.[1]?.toLowerCase() ?? "en";
}

export async function createApp({ root, file, data, lock }) {
  const app = new Hono();
  const site = join(root, "docs/examples/site");
  const manifest = JSON.parse(readFileSync(join(root, "packages/embed/dist/manifest.json"), "utf8"));
  const examples = exampleForms(join(root, "docs/examples/forms"));
  const server = await openServer({ definitions: examples, data, lock, timeZone: "Asia/Bahrain", log });
  const watched = file && (await watchDefinition(file));
  const definitions = () => (watched?.shown ? [...examples, watched.shown] : examples);

  app.use(headers);
  if (!process.env.HOST) app.use(localOnly);
  if (watched) {
    previewPages(app, { file, watched, server, log });
    app.get("/", (context) => context.redirect("/preview"));
  } else {
    app.all("/api/*", (context) => server.handler(context.req.raw, context.env));
    mountServicePages(app, { site, definitions: examples, server, timeZone: "Asia/Bahrain", log, manifest });
    app.get("/", (context) => context.redirect(`/${languageOf(context)}/`));
  }
  app.get("/privacy", (context) => context.redirect(`/${languageOf(context)}/privacy.html`));
  receivedPages(app, {
    store: server.store,
    desk: server.status,
    forms: () => [...new Set(definitions().map(({ id }) => id))],
    definitionOf: (id) => definitions().findLast((definition) => definition.id === id),
  });

  // A chunk's name has a hash of what is in it: it may be kept for ever. Everything else is asked for again, and sent again only when it has changed.
  const caching = (path, context) =>
    context.header(
      "Cache-Control",
      /[\\/]chunks[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    );
  app.use(
    "/diwan/*",
    etag(),
    serveStatic({
      root: join(root, "packages/embed/dist"),
      rewriteRequestPath: (path) => path.slice("/diwan".length),
      precompressed: true,
      onFound: caching,
    }),
  );
  // Files alone, which hold no secret: pages with a form are the service pages' above.
  app.use(etag(), compress(), serveStatic({ root: site, onFound: caching }));
  app.notFound((context) =>
    context.html(
      frame({
        title: "Not found",
        main: titled(
          "Not found",
          "There is nothing at this address.",
          html`<div class="prose"><p><a href="/">Home</a></p></div>`,
        ),
      }),
      404,
    ),
  );
  return {
    /** `sender` is told to the handlers, which count who asks how much. */
    fetch: (request, sender) => app.fetch(request, sender),
    drain: () => server.drain(),
    async close() {
      watched?.close();
      await server.close();
    },
  };
}
