/**
 * What the built form keeps in a browser, written by walking through it in Chromium: `drafts.json` has, for each way of leaving a form, the tab's and the
 * device's storage, the databases and the entry of the history, and what the form shows when it is opened again.
 */
import assert from "node:assert/strict";
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { createFormHandler, memoryStore } from "@diwan/server";
import { memoryRows, uploadStore } from "@diwan/server/db";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findBrowsers } from "../browsers.mjs";
import { root } from "../run.mjs";
import { TYPED } from "./forms.mjs";

const TYPES = { ".js": "text/javascript", ".css": "text/css" };
const host = (
  draft,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title><script type="module" src="/embed/diwan.js"></script></head>
<body><diwan-form src="/api/forms/every" action="/api/submissions" draft="${draft}"></diwan-form></body></html>`;

async function startSite(forms) {
  const folder = mkdtempSync(join(tmpdir(), "diwan-stored-site-"));
  const handlerOf = (form) =>
    createFormHandler({
      definitions: [form],
      store: memoryStore(),
      uploads: uploadStore({ rows: memoryRows(), folder: mkdtempSync(join(folder, "backend-")), reserve: 0 }),
    });
  const handlers = { now: handlerOf(forms.every), before: handlerOf(forms["every-before"]) };
  const site = { version: "now", isSilent: () => false };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname.startsWith("/embed/")) {
      const file = join(root, "packages/embed/dist", url.pathname.slice("/embed/".length));
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      return createReadStream(file).pipe(response);
    }
    if (!url.pathname.startsWith("/api/"))
      return response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(host(url.searchParams.get("draft") ?? "device"));
    // Never answered: as when a connection hangs.
    if (site.isSilent(request)) return undefined;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const given = await handlers[site.version](
      new Request(url, {
        method: request.method,
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ...(!/^(GET|HEAD)$/.test(request.method) && { body: Buffer.concat(chunks) }),
      }),
    );
    response
      .writeHead(given.status, Object.fromEntries(given.headers))
      .end(Buffer.from(await given.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(site, {
    url: (draft) => `http://127.0.0.1:${server.address().port}/?draft=${draft}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** In the page: everything a site may keep in a browser. */
async function readStorage() {
  const strings = (storage) =>
    Object.fromEntries(
      Object.keys(storage)
        .sort()
        .map((key) => [key, storage.getItem(key)]),
    );
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = [];
  for (const { name, version } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    const stores = [];
    for (const store of db.objectStoreNames) {
      const at = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(at.getAllKeys()), done(at.getAll())]);
      stores.push({
        name: store,
        keyPath: at.keyPath,
        autoIncrement: at.autoIncrement,
        indexes: [...at.indexNames],
        entries: keys.map((key, index) => [key, values[index]]),
      });
    }
    db.close();
    databases.push({ name, version, stores });
  }
  return {
    local: strings(localStorage),
    session: strings(sessionStorage),
    databases,
    history: history.state,
  };
}

/** In the page: what the form shows. */
function readShown() {
  const form = document.querySelector("diwan-form");
  const tree = form?.shadowRoot;
  const title = tree?.querySelector(".diwan-title");
  if (!form?.session || !title) return undefined;
  const words = (node) =>
    (node?.textContent ?? "")
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  return {
    title: words(title),
    page: form.session.page,
    answers: form.answers,
    notice: words(tree.querySelector(".diwan-notice p")),
    unfit: [...tree.querySelectorAll(".diwan-notice dl>div")].map((row) => [
      words(row.querySelector("dt")),
      words(row.querySelector("dd")),
    ]),
    files: [...tree.querySelectorAll("[data-path] li")].map((row) => words(row)),
  };
}

class Person {
  static async arrive(browser, site, draft, prepare) {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
    const page = await context.newPage();
    if (prepare) await page.addInitScript(prepare);
    const person = Object.assign(new Person(), { context, page, site, draft });
    await person.open();
    return person;
  }
  async open() {
    await this.page.goto(this.site.url(this.draft));
    return this.shown();
  }
  async shown() {
    await this.page.waitForFunction(readShown);
    // What is prefetched in a moment of quiet, drafts among it, has come.
    await this.page.waitForLoadState("networkidle").catch(() => {});
    return this.page.evaluate(readShown);
  }
  control = (name, value) =>
    this.page.locator(`[data-path] [name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);
  async type(values) {
    for (const [name, value] of Object.entries(values)) {
      const one = this.control(name).first();
      await one.waitFor();
      const kind = await one.evaluate((element) => (element.tagName === "SELECT" ? "select" : element.type));
      if (kind === "select") await one.selectOption(value);
      else if (kind === "radio" || kind === "checkbox")
        for (const each of [value].flat())
          await (Array.isArray(value) || kind === "radio" ? this.control(name, each) : one).check({
            force: true,
          });
      else await one.fill(value);
    }
  }
  async next(title) {
    await this.page.locator(".diwan-form button.diwan-button:not([type=button])").last().click();
    await this.page.waitForFunction(
      (wanted) =>
        document
          .querySelector("diwan-form")
          ?.shadowRoot?.querySelector(".diwan-title")
          ?.textContent.trim() === wanted,
      title,
    );
  }
  async to(...pages) {
    const titles = {
      words: "Figures",
      figures: "Choices",
      choices: "People",
      people: "Papers",
      papers: "Check your answers",
    };
    for (const page of pages) {
      await this.type(TYPED[page]);
      await this.next(titles[page]);
    }
  }
  /** The draft has reached the place it stays in. */
  kept = () =>
    this.page
      .waitForFunction(() => {
        const text = localStorage.getItem("diwan-draft:every") ?? sessionStorage.getItem("diwan-draft:every");
        return text !== null && (text === "1" || sessionStorage.length > 0 || globalThis.hasNoDatabase);
      })
      .then(() => this.page.waitForTimeout(600));
  storage = () => this.page.evaluate(readStorage);
}

const WALKS = {
  "in the middle": {
    walk: async (person) => {
      await person.to("words", "figures");
      await person.type({ one: "b", some: ["n"], pick: "y" });
    },
  },
  "left where there is no database": {
    prepare: () => {
      globalThis.hasNoDatabase = true;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    walk: async (person) => {
      await person.to("words");
      await person.type({ count: "many", ratio: "1,5", "from.day": "31", "from.month": "2" });
    },
  },
  "in the tab alone": {
    draft: "session",
    walk: async (person) => {
      await person.to("words", "figures", "choices");
      await person.type(TYPED.people);
    },
  },
  "checking the answers": { walk: (person) => person.to("words", "figures", "choices", "people", "papers") },
  "with files under way": {
    walk: async (person) => {
      await person.to("words", "figures", "choices", "people");
      await person.type(TYPED.papers);
      const input = person.control("proof");
      const file = (name, mimeType, text) => ({ name, mimeType, buffer: Buffer.from(text) });
      await input.setInputFiles(file("done عقد.pdf", "application/pdf", `%PDF-1.7\n${"done ".repeat(300)}`));
      await person.page.waitForFunction(() => document.querySelector("diwan-form").answers.proof?.[0]?.id);
      await input.setInputFiles(file("wrong.txt", "text/plain", "words"));
      person.site.isSilent = ({ method }) => method === "PATCH";
      await input.setInputFiles(
        file("under-way.pdf", "application/pdf", `%PDF-1.7\n${"under way ".repeat(300)}`),
      );
      await person.page.waitForFunction(
        () => document.querySelector("diwan-form").answers.proof?.length === 3,
      );
    },
  },
  "sent, and nobody has answered": {
    walk: async (person) => {
      await person.to("words", "figures", "choices", "people", "papers");
      let key;
      person.site.isSilent = ({ url, headers }) =>
        url === "/api/submissions" && ((key = headers["idempotency-key"]), true);
      await person.page.locator('[name="declaration"]').check({ force: true });
      await person.page.locator("#every--submit").click();
      for (let tries = 0; !key && tries < 100; tries++) await person.page.waitForTimeout(50);
      return { key };
    },
  },
  "in an earlier version": {
    version: "before",
    walk: async (person) => {
      await person.type({ ...TYPED.words, nick: "Ammoula" });
      await person.next("Figures");
      await person.type({ ...TYPED.figures, count: "three" });
      await person.next("Choices");
      await person.type({ ...TYPED.choices, one: "c" });
    },
  },
  "in an earlier version, and resumed in this one": {
    version: "before",
    walk: async (person) => {
      await person.type({ ...TYPED.words, nick: "Ammoula" });
      await person.next("Figures");
      await person.type({ ...TYPED.figures, count: "three" });
      await person.kept();
      person.site.version = "now";
      const { unfit } = await person.open();
      assert.equal(unfit.length, 2);
      await person.type({ ratio: "2.5" });
    },
  },
};

export async function writeDrafts(folder, forms) {
  const site = await startSite(forms);
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium?.path,
    args: CHROMIUM_ARGS,
  });
  try {
    const drafts = {};
    for (const [name, { draft = "device", version = "now", prepare, walk }] of Object.entries(WALKS)) {
      Object.assign(site, { version, isSilent: () => false });
      const person = await Person.arrive(browser, site, draft, prepare);
      const more = await walk(person);
      await person.kept();
      const storage = await person.storage();
      Object.assign(site, { version: "now", isSilent: () => false });
      const shown = await person.open();
      drafts[name] = { draft, storage, shown, ...more };
      await person.context.close();
    }
    writeFileSync(join(folder, "drafts.json"), `${JSON.stringify(drafts, null, 2)}\n`);
  } finally {
    await browser.close();
    site.close();
  }
}
