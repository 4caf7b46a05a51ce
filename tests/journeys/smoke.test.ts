import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const FORM = page(
  "A plain page",
  `<h1>Plain</h1><form action="/thanks"><label for="n">Full name</label><p id="h">As on your passport</p><input id="n" name="n" aria-describedby="h">
<label><input type="checkbox" name="ok"> I agree</label><button>Send</button></form><p hidden>never seen</p><test-box><template shadowrootmode="open"><label>Inside <input></label></template></test-box>`,
);

const journey = useBrowser();
let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    pages: {
      "/": FORM,
      "/thanks": page("Thanks", "<h1>Thank you</h1>"),
      "/broken": page("Broken", '<p style="color:red">x</p><script src="/broken.js"></script>'),
    },
    handle: (request) =>
      request.url.endsWith("/broken.js")
        ? new Response("console.error('said'); throw new Error('thrown')", {
            headers: { "content-type": "text/javascript" },
          })
        : undefined,
  });
});
afterAll(() => server.close());

describe(`driving ${journey.engine} by keyboard`, () => {
  it("types, ticks and sends a plain form, under a strict policy", async () => {
    const citizen = await journey.newPage();
    await citizen.open(server.origin);
    await citizen.tab();
    expect(await citizen.active()).toMatchObject({
      tag: "input",
      id: "n",
      role: "textbox",
      name: "Full name",
      description: "As on your passport",
      value: "",
    });
    await citizen.type("Amal أمل");
    expect((await citizen.active()).value).toBe("Amal أمل");
    await citizen.tabTo("I agree", { role: "checkbox" });
    await citizen.press("Space");
    expect((await citizen.active()).checked).toBe(true);
    await citizen.press("Shift+Tab");
    expect((await citizen.active()).name).toBe("Full name");
    await citizen.press("Enter");
    await citizen.waitForText("Thank you");
    expect(await citizen.url()).toContain("ok=on");
    await citizen.back();
    await citizen.waitForText("Plain");
    expect(await citizen.text()).not.toContain("never seen");
    await citizen.reload();
    await citizen.waitForText("Plain");
  });

  it("finds the focus inside a shadow root, and its words", async () => {
    const citizen = await journey.newPage();
    await citizen.open(server.origin);
    await citizen.tabTo("Inside");
    await citizen.type("deep");
    expect(await citizen.active()).toMatchObject({ role: "textbox", name: "Inside", value: "deep" });
    expect(await citizen.text()).toContain("Inside");
  });

  it("hears what a page logs and what its policy blocks", async () => {
    const citizen = await journey.newPage({ errors: "expected" });
    await citizen.open(`${server.origin}/broken`);
    await expect
      .poll(async () => (await citizen.errors()).map((error) => error.split("\n")[0]).sort(), {
        timeout: 5_000,
      })
      .toEqual(["console.error: said", "error: Error: thrown", expect.stringMatching(/^policy: style-src/)]);
  });

  it("gives a fresh person nothing of the one before, and the width asked for", async () => {
    const first = await journey.newPage();
    await first.open(server.origin);
    await first.evaluate(() => {
      localStorage.setItem("trace", "1");
    });
    await first.close();
    const second = await journey.newPage();
    await second.setViewport({ width: 320, height: 640 });
    await second.open(server.origin);
    expect(await second.evaluate(() => [localStorage.getItem("trace"), innerWidth])).toEqual([null, 320]);
  });

  it("can lose and regain the network", async () => {
    const citizen = await journey.newPage();
    await citizen.open(server.origin);
    const reach = () =>
      citizen.evaluate(() =>
        fetch("/thanks").then(
          (response) => response.ok,
          () => false,
        ),
      );
    expect(await reach()).toBe(true);
    await server.goOffline();
    expect(await reach()).toBe(false);
    await server.goOnline();
    expect(await reach()).toBe(true);
  });
});
