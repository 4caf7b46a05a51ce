/** A form on a site of one origin, whose definition and endpoint are on another: what the server must allow, what goes with the requests, and what is said when it is not allowed. */
import type { Definition } from "@diwan/core";
import { createFormHandler, memoryStore, type SubmissionStore } from "@diwan/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startServer, STRICT_CSP, type TestServer } from "../support/server.js";

const definition: Definition = {
  diwan: 1,
  id: "two-origins",
  version: "1",
  languages: ["en"],
  title: "Two origins",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [{ type: "text", name: "nick", label: "What should we call you?" }],
    },
  ],
};

const journey = useBrowser();
let site: TestServer;
let agency: TestServer;
let store: SubmissionStore;
/** Cookies that came with requests to the agency, by path. */
const cookies: [path: string, cookie: string | null][] = [];
let answer: (request: Request) => Promise<Response>;

beforeAll(async () => {
  store = memoryStore();
  agency = await startServer({
    handle(request) {
      const { pathname } = new URL(request.url);
      if (pathname === "/sign-in")
        return new Response("<!doctype html><title>Signed in</title><p>Signed in", {
          headers: { "content-type": "text/html", "set-cookie": "session=secret; Path=/" },
        });
      cookies.push([pathname, request.headers.get("cookie")]);
      // Another address, which this agency lets no other site read.
      return pathname === "/closed/two-origins" ? Response.json(definition) : answer(request);
    },
  });
  const page = (src: string, action: string): string =>
    `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="/embed/diwan.js"></script></head>
<body><diwan-form src="${agency.origin}${src}" action="${agency.origin}${action}" draft="off"><p>Call us</p></diwan-form></body></html>`;
  site = await startServer({
    csp: `${STRICT_CSP}; connect-src 'self' ${agency.origin}`,
    pages: {
      "/open": page("/api/forms/two-origins", "/api/submissions"),
      "/closed": page("/closed/two-origins", "/api/submissions"),
    },
  });
  answer = createFormHandler({ definitions: [definition], store, origins: [site.origin] });
});
afterAll(() => Promise.all([site.close(), agency.close()]));

/** Presses the button with these words when it is there. */
const press = (page: Page, words: string): Promise<unknown> =>
  page.waitFor((text) => {
    const root = document.querySelector("diwan-form")?.shadowRoot;
    const button = [...(root?.querySelectorAll("button") ?? [])].find(
      (one) => one.textContent?.trim() === text,
    );
    button?.click();
    return button !== undefined;
  }, words);

async function fillIn(page: Page): Promise<void> {
  await page.waitForText("What should we call you?");
  await page.tabTo("What should we call you?");
  await page.type("Ann");
  await press(page, "Continue");
  await page.waitForText("Check your answers");
  await press(page, "Send application");
}

describe("a form whose definition and endpoint are on another origin", () => {
  it("is shown and sent where that origin names the site, and takes no cookie there", async () => {
    const page = await journey.newPage();
    await page.open(`${agency.origin}/sign-in`);
    cookies.length = 0;
    await page.open(`${site.origin}/open`);
    await fillIn(page);
    await page.waitForText(/Application sent|reference/i);
    expect(await store.list()).toHaveLength(1);
    expect(cookies.map(([path]) => path)).toContain("/api/submissions");
    expect(cookies.filter(([, cookie]) => cookie !== null)).toEqual([]);
  });

  it("keeps what it shows in sight, and says in the console which header is missing, where it does not", async () => {
    const page = await journey.newPage({ errors: "expected" });
    await page.open(`${site.origin}/closed`);
    await page.waitFor(
      () => document.querySelector("diwan-form")?.shadowRoot?.querySelector("details") !== null,
    );
    expect(await page.text()).toContain("Call us");
    await expect.poll(async () => (await page.errors()).join("\n")).toContain("Access-Control-Allow-Origin");
  });
});
