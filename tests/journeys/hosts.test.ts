/** What docs/hosts tells to write, written: a page of HTML, and a frame in another page. Those of frameworks are built in tests/package/frameworks.test.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "../support/driver/index.js";
import { startServer, STRICT_CSP, type TestServer } from "../support/server.js";

const here = (path: string): string => join(import.meta.dirname, "../..", path);
/** The first example of a page that is in this language. */
function exampleIn(page: string, language: string): string {
  const text = readFileSync(here(`docs/hosts/${page}.md`), "utf8");
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(text)?.[1];
  if (found === undefined) throw new Error(`${page}.md has no example in ${language}`);
  return found;
}

const journey = useBrowser();
let server: TestServer;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`;

beforeAll(async () => {
  const definition = readFileSync(here("docs/examples/forms/resident-parking-permit.form.json"));
  server = await startServer({
    csp: STRICT_CSP.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    folders: { "/diwan/": "packages/embed/dist" },
    pages: {
      "/permit": page(exampleIn("plain-html", "html")),
      "/part": page(exampleIn("no-head-access", "html").replaceAll("https://forms.your.site", "")),
      "/frame": page(exampleIn("iframe", "html").replaceAll("https://forms.your.site", "")),
    },
    handle: ({ url }) =>
      url.endsWith("/forms/permit.form.json")
        ? new Response(definition, { headers: { "content-type": "application/json" } })
        : undefined,
  });
});
afterAll(() => server.close());

type Form = HTMLElement & { readonly session?: object };

describe("the examples for hosts", () => {
  it.each(["/permit", "/part"])(
    "show the form where the page at %s has it, under a strict policy",
    async (path) => {
      const here = await journey.newPage();
      await here.open(`${server.origin}${path}`);
      await here.waitFor(() => document.querySelector<Form>("diwan-form")?.session);
      expect(await here.text()).not.toContain("If the form does not appear");
    },
  );

  it("show the form in a frame that has a name", async () => {
    const here = await journey.newPage();
    await here.open(`${server.origin}/frame`);
    await here.waitFor(() => {
      const inside = document.querySelector("iframe")?.contentDocument;
      return inside?.querySelector<Form>("diwan-form")?.session;
    });
    expect(await here.evaluate(() => document.querySelector("iframe")?.title)).toBe(
      "Apply for a parking permit",
    );
  });
});
