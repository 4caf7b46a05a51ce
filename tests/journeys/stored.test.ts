/**
 * What earlier code kept in a browser, and pages earlier code made: put back as they were, and opened with the form as it is built now. See
 * `tests/support/stored.ts`.
 */
import type { Answers } from "@diwan/core";
import { createFormHandler, memoryStore } from "@diwan/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";
import { storedSets, type BrowserStorage, type StoredSet } from "../support/stored.js";

const journey = useBrowser();

/** A page whose first script puts back what was kept, before the form's own is loaded. */
const host = (
  name: string,
  draft: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The city</title><script type="module" src="/restore.js?${encodeURIComponent(name)}"></script></head>
<body><main><diwan-form src="/api/forms/every" action="/api/submissions" draft="${draft}"></diwan-form></main></body></html>`;

/** In the page. A draft is forgotten after thirty days: it is made one of a minute ago, as the machine's clock has it. */
async function restore({ local, session, databases, history: state }: BrowserStorage): Promise<void> {
  const savedAt = Date.now() - 60_000;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(String(request.error)));
      };
    });
  for (const [storage, strings] of [
    [localStorage, local],
    [sessionStorage, session],
  ] as const) {
    for (const [key, text] of Object.entries(strings))
      storage.setItem(key, text.replace(/"savedAt":\d+/, `"savedAt":${savedAt}`));
  }
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement } of stores)
        opening.result.createObjectStore(store, { keyPath, autoIncrement });
    };
    const db = await done(opening);
    for (const { name: store, entries } of stores)
      for (const [key, value] of entries)
        await done(
          db
            .transaction(store, "readwrite")
            .objectStore(store)
            .put({ ...value, savedAt }, key),
        );
    db.close();
  }
  history.replaceState(state, "");
}

interface Shown {
  readonly page: string;
  readonly title: string;
  readonly checking: boolean;
  readonly answers: Answers;
  readonly hasNotice: boolean;
  readonly unfit: readonly (readonly [string, string])[];
  readonly files: readonly { readonly text: string; readonly isWrong: boolean }[];
}
/** In the page: where the form is, once its script has made it or taken it over. What it is made of is seen through its properties and what stands in it. */
function readShown(): Shown | undefined {
  const form = document.querySelector("diwan-form") as
    | (HTMLElement & {
        readonly session?: { readonly page: string };
        readonly answers: Answers;
        readonly locale: { t(id: string): string };
      })
    | null;
  const tree = form?.shadowRoot ?? form;
  const title = tree?.querySelector("h1");
  if (!form?.session || !tree || !title || form.hasAttribute("served")) return undefined;
  const words = (node: Node | null): string =>
    (node?.textContent ?? "")
      .replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const said = words(tree.querySelector(".diwan"));
  return {
    page: form.session.page,
    title: words(title),
    checking: words(title) === form.locale.t("check.title"),
    answers: JSON.parse(JSON.stringify(form.answers)) as Answers,
    hasNotice: said.includes(form.locale.t("draft.found")),
    unfit: said.includes(form.locale.t("draft.changed"))
      ? [...(tree.querySelector("dl")?.children ?? [])].map(
          (row) => [words(row.querySelector("dt")), words(row.querySelector("dd"))] as const,
        )
      : [],
    files: [...tree.querySelectorAll("[data-path] li")].map((row) => ({
      text: words(row),
      isWrong: words(row).includes(form.locale.t("errorPrefix")),
    })),
  };
}
/** Waits until there is a form. */
const shownIn = async (page: Page): Promise<Shown> => (await page.waitFor(readShown)) as Shown;

/** In the page: everything a site can keep in a browser, as one text. */
async function readKept(): Promise<string> {
  const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const { name = "" } of await indexedDB.databases())
    found.push(
      await new Promise<string>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = [...db.objectStoreNames].map(
            (store) =>
              new Promise<string>((read) => {
                const request = db.transaction(store).objectStore(store).getAll();
                request.onsuccess = () => {
                  read(JSON.stringify(request.result));
                };
              }),
          );
          void Promise.all(all).then((texts) => {
            db.close();
            resolve(texts.join());
          });
        };
      }),
    );
  return found.join("\n");
}

function opensDrafts(set: StoredSet): void {
  const keys: string[] = [];
  let server: TestServer;
  beforeAll(async () => {
    const handler = createFormHandler({ definitions: [set.form("every")], store: memoryStore() });
    server = await startServer({
      pages: Object.fromEntries(
        Object.entries(set.drafts).map(([name, { draft }]) => [
          `/${encodeURIComponent(name)}`,
          host(name, draft),
        ]),
      ),
      async handle(request) {
        const { pathname, search } = new URL(request.url);
        if (pathname === "/restore.js")
          return new Response(
            `await (${restore.toString()})(${JSON.stringify(set.drafts[decodeURIComponent(search.slice(1))]?.storage)}); await import("/embed/diwan.js");`,
            { headers: { "content-type": "text/javascript" } },
          );
        if (pathname === "/api/submissions") keys.push(request.headers.get("idempotency-key") ?? "");
        return handler(request);
      },
    });
  });
  afterAll(() => server.close());
  const open = async (name: string): Promise<Page> => {
    const page = await journey.newPage();
    await page.open(`${server.origin}/${encodeURIComponent(name)}`);
    return page;
  };

  for (const [name, { storage, shown, key }] of Object.entries(set.drafts))
    it(`is gone on with: ${name}`, async () => {
      const page = await open(name);
      const now = await shownIn(page);
      expect(now).toMatchObject({
        page: shown.page,
        answers: shown.answers,
        hasNotice: true,
        unfit: shown.unfit,
      });
      // The form's own words may be better ones by now; a page's are the definition's.
      const titles = set
        .form("every")
        .pages.map(({ title }) => (typeof title === "string" ? title : title["en"]));
      expect(now.checking ? "checking" : now.title).toBe(
        titles.includes(shown.title) ? shown.title : "checking",
      );
      const files = (shown.answers["proof"] ?? []) as readonly {
        readonly name: string;
        readonly id?: string;
        readonly problem?: string;
        readonly pending?: string;
      }[]; // the form's one question for files
      expect(now.files.length).toBe(files.length);
      for (const [at, file] of files.entries())
        expect(now.files[at]).toMatchObject({
          text: expect.stringContaining(file.name),
          isWrong: file.id === undefined,
        });
      expect(await page.evaluate(() => history.state as unknown)).toMatchObject(storage.history ?? {});
      if (!now.checking) return;

      // Sent, under the key of the attempt nobody answered; then nothing is left of it.
      await page.waitFor(() => {
        const form = document.querySelector("diwan-form");
        const box = (form?.shadowRoot ?? form)?.querySelector<HTMLInputElement>('input[type="checkbox"]');
        box?.click();
        (form?.shadowRoot ?? form)?.querySelector<HTMLButtonElement>("#every--submit")?.click();
        return box?.checked;
      });
      await page.waitFor(() => {
        const form = document.querySelector("diwan-form");
        return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(
          (form?.shadowRoot ?? form)?.querySelector(".diwan")?.textContent ?? "",
        );
      });
      if (key !== undefined) expect(keys.at(-1)).toBe(key);
      expect(await page.evaluate(readKept)).not.toContain(shown.answers["mail"]);
    });

  for (const name of ["in the middle", "left where there is no database", "in the tab alone"])
    it(`is thrown away when that is asked for: ${name}`, async () => {
      const page = await open(name);
      await page.waitFor(readShown);
      for (const action of ["ask-restart", "restart"])
        await page.waitFor((wanted) => {
          const form = document.querySelector("diwan-form");
          const button = (form?.shadowRoot ?? form)?.querySelector<HTMLButtonElement>(
            `[data-do="${wanted}"]`,
          );
          button?.click();
          return button !== null && button !== undefined;
        }, action);
      await page.waitFor(() => {
        const form = document.querySelector("diwan-form") as
          (HTMLElement & { readonly answers?: { readonly mail?: string } }) | null;
        return form?.answers !== undefined && form.answers.mail === undefined;
      });
      expect(await page.evaluate(readKept)).not.toContain(set.drafts[name]?.shown.answers["mail"]);
    });
}

/** Pages that hand over to a script. */
function takesOverPages(set: StoredSet): void {
  const pages = Object.entries(set.server.visits).filter(
    ([name, { kept }]) =>
      name !== "older-key" &&
      kept &&
      set.text(`pages/${name}.html`).includes('<script type="application/json">'),
  );
  let current = "";
  let server: TestServer;
  beforeAll(async () => {
    const handler = createFormHandler({ definitions: [set.form("every")], store: memoryStore() });
    server = await startServer({
      handle(request) {
        const { pathname } = new URL(request.url);
        if (pathname === "/forms/every/_answers") return Response.json(set.server.visits[current]?.kept);
        return pathname.startsWith("/forms/")
          ? new Response(set.text(`pages/${current}.html`), {
              headers: { "content-type": "text/html; charset=utf-8" },
            })
          : handler(request);
      },
    });
  });
  afterAll(() => server.close());

  for (const [name, { url, kept }] of pages)
    it(`is taken over: ${name}`, async () => {
      current = name;
      const page = await journey.newPage();
      const { pathname, search } = new URL(url);
      await page.open(server.origin + pathname + search);
      const now = await shownIn(page);
      const place = pathname.split("/").at(-1);
      expect(place === "_check" ? now.checking : now.page === place).toBe(true);
      // A list that must have an item has one as soon as it is asked.
      expect(now.answers).toMatchObject(
        Object.fromEntries(
          Object.entries(kept?.answers ?? {}).filter(([, value]) => !Array.isArray(value) || value.length),
        ),
      );
    });
}

for (const set of storedSets)
  describe(`${journey.engine}, of the code of ${set.name}`, () => {
    describe("a draft", () => opensDrafts(set));
    describe("a page without a script", () => takesOverPages(set));
  });
