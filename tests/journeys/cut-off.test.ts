/** The line breaks after the first page: what is loaded later cannot be had, and then can. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "@diwan/core";
import { useBrowser } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";

const definition: Definition = {
  diwan: 1,
  id: "visit",
  version: "1",
  languages: ["en"],
  title: "Book a visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [
    { id: "you", title: "About you", fields: [{ type: "text", name: "nick", label: "Name" }] },
    { id: "why", title: "Your visit", fields: [{ type: "text", name: "why", label: "Why do you come?" }] },
  ],
};
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title><script type="module" src="/code/diwan.js"></script></head>
<body><diwan-form src="/visit.json" draft="device"></diwan-form></body></html>`;

const journey = useBrowser();
/** Which files the line breaks at. */
let cut = /^$/;
let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    pages: { "/": host },
    handle: ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === "/visit.json") return Response.json(definition);
      if (cut.test(pathname)) return new Response("", { status: 503 });
      const code = readFileSync(
        new URL(`../../packages/embed/dist/${pathname.slice("/code/".length)}`, import.meta.url),
      );
      return new Response(new Uint8Array(code), {
        headers: { "content-type": "text/javascript", "cache-control": "no-store" },
      });
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  cut = /^$/;
});

const LATER = "could not be loaded";

describe(`a line that breaks in ${journey.engine}`, () => {
  it("is said where the citizen stands, who goes on from there when it is back", async () => {
    cut = /\/chunks\//;
    const page = await journey.newPage();
    await page.open(`${server.origin}/`);
    await page.waitForText("About you");
    await page.tabTo("Name", { role: "textbox" });
    await page.type("Ann");
    await page.tabTo("Continue");
    await page.evaluate(() =>
      document.addEventListener("diwan-error", () => {
        document.documentElement.dataset["cut"] =
          `${Number(document.documentElement.dataset["cut"] ?? 0) + 1}`;
      }),
    );
    for (let tries = 1; tries <= 2; tries++) {
      await page.press("Enter");
      // Not only the words, which are there from the first time: a press while the files are still on their way waits for those.
      await page.waitFor((times) => document.documentElement.dataset["cut"] === `${times}`, tries);
      await page.waitForText(LATER);
      expect(await page.active()).toMatchObject({ name: "Continue" });
      expect(
        await page.evaluate(
          () => document.querySelector("diwan-form")?.shadowRoot?.querySelector("[role=status]")?.textContent,
        ),
      ).toContain(LATER);
    }
    cut = /^$/;
    if (page.engine === "firefox") {
      // It does not ask again for a module that did not come while the page stands.
      await page.tabTo("Reload this page", { backwards: true });
      await page.press("Enter");
      await page.waitForText("You have a saved draft");
      expect(await page.tabTo("Name", { role: "textbox" })).toMatchObject({ value: "Ann" });
      await page.tabTo("Continue");
    }
    await page.press("Enter");
    await page.waitForText("Your visit");
    expect(await page.text()).not.toContain(LATER);
  });

  it("loses nothing when the page is loaded anew", async () => {
    cut = /\/chunks\//;
    const page = await journey.newPage();
    await page.open(`${server.origin}/`);
    await page.waitForText("About you");
    await page.tabTo("Name", { role: "textbox" });
    await page.type("Ann");
    cut = /^$/;
    await page.reload();
    await page.waitForText("You have a saved draft");
    expect(await page.tabTo("Name", { role: "textbox" })).toMatchObject({ value: "Ann" });
  });
});
