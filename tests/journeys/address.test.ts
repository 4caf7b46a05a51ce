/** A tag whose address carries a version, as sites write it to outwit caches. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    {
      id: "you",
      title: "About you",
      fields: [{ type: "phone", name: "mobile", label: "Mobile", country: "BH" }],
    },
  ],
};
const tag = (address: string): string => `<script type="module" src="/embed/diwan.js${address}"></script>`;
const host = (
  head: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title>${head}</head>
<body><diwan-form src="/visit.json" draft="off"></diwan-form></body></html>`;

const journey = useBrowser();
let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    pages: { "/query": host(tag("?v=2")), "/both": host(tag("?v=2") + tag("") + tag("?v=3#x")) },
    handle: ({ url }) => (url.endsWith("/visit.json") ? Response.json(definition) : undefined),
  });
});
afterAll(() => server.close());

describe(`an address with a version in ${journey.engine}`, () => {
  for (const path of ["/query", "/both"])
    it(`leads to a form made of one copy of the script (${path})`, async () => {
      const page = await journey.newPage();
      await page.open(server.origin + path);
      await page.waitForText("About you");
      await page.tabTo("Mobile", { role: "textbox" });
      await page.press("Enter");
      await page.waitForText("There is a problem");
      expect(await page.tabTo("Mobile", { role: "textbox" })).toMatchObject({ invalid: true });
      await page.type("36001234");
      await page.press("Enter");
      await page.waitForText("Check your answers");
      expect(await page.text()).toContain("+97336001234");
      expect(await page.errors()).toEqual([]);
    });
});
