/** The answer to a submission comes from somebody else: a page to sign in on, behind a redirect or in its place. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "@diwan/core";
import { useBrowser } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";

const definition: Definition = {
  diwan: 1,
  id: "signed-out",
  version: "1",
  languages: ["en"],
  title: "Book a visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [{ id: "you", title: "About you", fields: [{ type: "text", name: "nick", label: "Name" }] }],
};
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title><script type="module" src="/embed/diwan.js"></script></head>
<body><diwan-form src="/visit.json" action="/submissions" draft="device"></diwan-form></body></html>`;
const signIn = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head><body><h1>Sign in</h1></body></html>`;
const asPage = (): Response =>
  new Response(signIn, { headers: { "content-type": "text/html; charset=utf-8" } });

const journey = useBrowser();
let server: TestServer;
/** Another site, which must never see an answer. */
let stranger: TestServer;
let posts: { readonly key: string | null; readonly body: string }[] = [];
let strangers: string[] = [];
let answer: () => Response = asPage;
beforeAll(async () => {
  stranger = await startServer({
    handle(request) {
      strangers.push(request.method);
      return new Response(`{"reference":"STRANGER"}`, {
        headers: {
          "content-type": "application/json",
          "access-control-allow-origin": "*",
          "access-control-allow-headers": "*",
        },
      });
    },
  });
  server = await startServer({
    pages: { "/": host },
    async handle(request) {
      const { pathname } = new URL(request.url);
      if (pathname === "/visit.json") return Response.json(definition);
      if (pathname === "/login") return asPage();
      if (pathname === "/moved") return Response.json({ reference: "MOVED" });
      if (pathname !== "/submissions") return undefined;
      posts.push({ key: request.headers.get("idempotency-key"), body: await request.text() });
      return answer();
    },
  });
});
afterAll(() => Promise.all([server.close(), stranger.close()]));
beforeEach(() => {
  posts = [];
  strangers = [];
});

const redirect = (status: number, location: () => string) => (): Response =>
  new Response(null, { status, headers: { location: location() } });
const CASES: readonly (readonly [name: string, answer: () => Response, words: string])[] = [
  ["302 to a page to sign in on", redirect(302, () => "/login"), "we have not received it"],
  ["303 to a page to sign in on", redirect(303, () => "/login"), "we have not received it"],
  ["307 to JSON with a reference", redirect(307, () => "/moved"), "we have not received it"],
  ["308 to another site", redirect(308, () => `${stranger.origin}/submissions`), "we have not received it"],
  ["a page to sign in on", asPage, "we have not received it"],
  ["204", () => new Response(null, { status: 204 }), "could not confirm"],
];

describe(`whoever was signed out, in ${journey.engine}`, () => {
  it.each(CASES)(
    "is told after %s, keeps everything through a reload, and sends it once under the same key",
    async (_, reply, words) => {
      answer = reply;
      const page = await journey.newPage({ errors: "expected" });
      await page.open(`${server.origin}/`);
      await page.waitForText("About you");
      await page.tabTo("Name", { role: "textbox" });
      await page.type("Amal");
      await page.press("Enter");
      await page.waitForText("Check your answers");
      await page.tabTo("Send application");
      await page.press("Enter");
      await page.waitForText(words);
      expect(await page.text()).not.toContain("Application sent");
      expect(posts).toHaveLength(1);
      expect(strangers).toEqual([]);
      await page.reload();
      await page.waitForText("Check your answers");
      await page.waitForText("Amal");
      answer = () => Response.json({ reference: "R-1" }, { status: 201 });
      await page.tabTo("Send application");
      await page.press("Enter");
      await page.waitForText("R-1");
      expect(posts).toHaveLength(2);
      expect(posts[1]).toEqual(posts[0]);
    },
  );
});
