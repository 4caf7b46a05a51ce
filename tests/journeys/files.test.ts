/** A citizen sends files: with script as they are chosen, through a line that breaks; without script with the page; and when the script comes late. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createFormHandler,
  createPageHandler,
  memoryStore,
  memoryVisits,
  plainFrame,
  type SubmissionStore,
} from "@diwan/server";
import { memoryRows, uploadStore, type UploadStore } from "@diwan/server/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitionAt } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { readKept } from "../support/kept.js";
import { startServer, type TestServer } from "../support/server.js";

const definition = definitionAt("tests/journeys/forms/papers.form.json");
const journey = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "diwan-files-journey-"));
const PDF = `%PDF-1.7\n${"x".repeat(300_000)}`;
const [lease, second, program] = ["lease.pdf", "second.pdf", "program.pdf"].map((name) =>
  join(folder, name),
) as [string, string, string]; // three names

let store: SubmissionStore;
let uploads: UploadStore;
let receive: ReturnType<typeof createFormHandler>;
let pages: ReturnType<typeof createPageHandler>;
/** What happens to the next part of a file. */
let meddle: ((request: Request) => Promise<Response>) | undefined;
let server: TestServer;
const SCRIPT = '<script type="module" src="/embed/diwan.js"></script>';
const host = (isolation: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title>${SCRIPT}</head><body><main><diwan-form src="/api/forms/papers" action="/api/submissions" ${isolation}></diwan-form></main></body></html>`;

beforeAll(async () => {
  writeFileSync(lease, PDF);
  writeFileSync(second, `${PDF}2`);
  writeFileSync(program, "MZ\u0090");
  const site = {
    pages: { "/isolated": host(""), "/none": host('isolation="none"') },
    handle: (request: Request) => {
      if (new URL(request.url).pathname.startsWith("/forms/")) return pages(request);
      const act = request.method === "PATCH" ? meddle : undefined;
      if (act) meddle = undefined;
      return act ? act(request) : receive(request);
    },
  };
  server = await startServer({ ...site, csp: false });
});
beforeEach(() => {
  meddle = undefined;
  store = memoryStore();
  uploads = uploadStore({ rows: memoryRows(), folder: mkdtempSync(join(folder, "uploads-")), reserve: 0 });
  receive = createFormHandler({ definitions: [definition], store, uploads });
  pages = createPageHandler({
    // These pages are reached over http.
    scheme: "http",
    definitions: [definition],
    receive,
    visits: memoryVisits(),
    uploads,
    secrets: ["a secret of at least thirty-two characters"],
    element: { attributes: { draft: "off" } },
    frame: plainFrame({ styles: "/embed/diwan.css", label: () => "Language" }),
  });
});
afterAll(async () => {
  await server.close();
  // The library makes its folder once more a moment after it was made.
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(folder, { recursive: true, force: true });
});

/** Tabs to the file control and puts files into it. */
async function choose(page: Page, ...paths: readonly string[]): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    const { tag, path } = await page.active();
    if (tag === "input" && path === "/lease") return page.chooseFiles(...paths);
    await page.tab();
  }
  throw new Error("Tab never reached the file control");
}
const press = async (page: Page, name: string | RegExp, { backwards = false } = {}): Promise<void> => {
  await page.tabTo(name, { role: "button", backwards });
  await page.press("Enter");
};
async function sent(page: Page): Promise<void> {
  await page.waitForText("About you");
  await page.tabTo("Full name", { role: "textbox" });
  await page.type("Aisha");
  await press(page, "Continue");
  await page.waitForText("Check your answers");
  await press(page, "Send application");
  await page.waitForText("Your reference number");
}
/** The one submission there is, and the content of its files. */
async function kept(): Promise<{ readonly names: readonly string[]; readonly contents: readonly string[] }> {
  const receipts = await Promise.all((await store.list()).map(({ reference }) => store.get(reference)));
  expect(receipts).toHaveLength(1);
  const files = receipts[0]?.submission.answers["lease"] as readonly { id: string; name: string }[]; // the rules have seen to it
  return {
    names: files.map(({ name }) => name),
    contents: await Promise.all(files.map(async ({ id }) => new Response(await uploads.open(id)).text())),
  };
}

describe(`files in ${journey.engine}`, () => {
  for (const mode of ["isolated", "none"])
    it(`are sent as they are chosen, and are there after a reload (${mode})`, async () => {
      const page = await journey.newPage();
      await page.open(`${server.origin}/${mode}`);
      await page.waitForText("Your lease");
      await choose(page, program);
      await page.waitForText("program.pdf is not a kind of file we accept");
      // The list stands before the control, and Firefox does not begin again at the page's end.
      await press(page, /^Remove .*program\.pdf/, { backwards: true });
      await choose(page, lease);
      await page.waitForText("Uploaded");
      await expect.poll(() => page.evaluate(readKept), { timeout: 10_000 }).toContain("lease.pdf");
      await page.reload();
      await page.waitForText("Uploaded");
      await press(page, "Continue");
      await sent(page);
      expect(await kept()).toEqual({ names: ["lease.pdf"], contents: [PDF] });
    });

  it("go on where the line broke, and the next page waits for them", async () => {
    const page = await journey.newPage({ errors: "expected" });
    await page.open(`${server.origin}/isolated`);
    await page.waitForText("Your lease");
    // What leads on is loaded: this is about files, not about a script that does not come.
    await press(page, "Continue");
    await page.waitForText("There is a problem");
    let offset: string | null = null;
    meddle = async (request) => {
      const body = new Uint8Array(await request.arrayBuffer());
      await receive(
        new Request(request.url, { method: "PATCH", headers: request.headers, body: body.slice(0, 100_000) }),
      );
      meddle = (next) => {
        offset = next.headers.get("upload-offset");
        return receive(next);
      };
      await server.goOffline();
      setTimeout(() => void server.goOnline(), 700);
      return new Response();
    };
    await choose(page, lease);
    await press(page, "Continue");
    await page.waitForText("Your files are still uploading");
    await sent(page);
    expect(offset).toBe("100000");
    expect(await kept()).toEqual({ names: ["lease.pdf"], contents: [PDF] });
  });

  it("are sent with the page where there is no script, shown, and taken away by a button", async () => {
    const page = await journey.newPage();
    await page.setScripts(false);
    await page.open(`${server.origin}/forms/papers?lang=en`);
    await choose(page, program);
    await press(page, "Continue");
    await page.waitForText("There is a problem");
    await page.waitForText("program.pdf is not a kind of file we accept");
    await press(page, /^Remove .*program\.pdf/);
    await page.waitFor(
      () => !(document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector(".diwan-file"),
    );
    await choose(page, lease);
    await press(page, "Continue");
    await page.waitForText("About you");
    await press(page, "Back");
    await page.waitForText("lease.pdf");
    await press(page, "Continue");
    await sent(page);
    expect(await kept()).toEqual({ names: ["lease.pdf"], contents: [PDF] });
  });

  it("chosen before the script has arrived are sent by it", async () => {
    const page = await journey.newPage();
    await page.open(`${server.origin}/forms/papers?lang=en`);
    await choose(page, lease);
    await page.runScript(
      `document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/embed/diwan.js" }))`,
    );
    await page.waitForText("Uploaded");
    await choose(page, second);
    await page.waitFor(
      () =>
        (
          (document.querySelector("diwan-form")?.shadowRoot ?? document)
            .querySelector(".diwan-files")
            ?.textContent?.match(/Uploaded/g) ?? []
        ).length === 2,
    );
    await press(page, "Continue");
    await sent(page);
    expect(await kept()).toEqual({ names: ["lease.pdf", "second.pdf"], contents: [PDF, `${PDF}2`] });
  });
});
