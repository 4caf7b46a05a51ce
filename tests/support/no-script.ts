/** An agency whose forms are pages made by the server, and a citizen whose browser runs no script. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { itemFields, type Definition, type Field, type Submission } from "@diwan/core";
import { answerTypes, flatten } from "@diwan/fields/answers";
import { controlsFor } from "@diwan/fields/controls";
import {
  createFormHandler,
  createPageHandler,
  memoryStore,
  memoryVisits,
  plainFrame,
  type EmbedManifest,
} from "@diwan/server";
import { noLookups } from "./no-lookups.js";
import { createDrafts, newKey, readKeys, sqlStore, statusService } from "@diwan/server/db";
import { expect } from "vitest";
import type { Language } from "./agency.js";
import { answerAt, fieldAt, problemAt, wordsOf } from "./answering.js";
import { takeDatabase } from "./database.js";
import type { Active, Page } from "./driver/index.js";
import { readShownPage } from "./shown-page.js";
import { EXAMPLE_PICTURES, startServer, STRICT_CSP, type TestServer } from "./server.js";
import { Walker } from "./walker.js";
import { WHOLE } from "../../packages/fields/src/entries.js";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";

export interface PageAgency {
  readonly server: TestServer;
  /** The next requests for data are answered with this status; 0: as they should be. */
  fail(status: number): void;
  at(form: string, language: Language): string;
  /** How many forms are saved and not sent. */
  drafts(): Promise<number>;
  kept(): Promise<readonly { readonly reference: string; readonly submission: Submission }[]>;
  close(): Promise<void>;
}
export interface PageAgencyOptions {
  /** `none`: a plain fragment without shadow root. */
  readonly isolation?: "none";
  /** The document's own script tag; by default none. */
  readonly script?: string;
  readonly csp?: string;
  /** The pages name what the script needs, as a server with `manifest.json` does. */
  readonly preloads?: boolean;
  /** Keeps unfinished forms and tells the state of applications, in the database of the run. */
  readonly saves?: boolean;
}

/** No script of the page's runs, whatever the engine. */
export const NO_SCRIPT_CSP = `${STRICT_CSP}; script-src 'none'`;

export async function startPages(
  definitions: readonly Definition[],
  { isolation, script, csp = NO_SCRIPT_CSP, saves = false, preloads = false }: PageAgencyOptions = {},
): Promise<PageAgency> {
  const db = saves ? await takeDatabase() : undefined;
  const store = db ? sqlStore(db) : memoryStore();
  const keys = readKeys(newKey("test"));
  const receive = createFormHandler({
    definitions,
    store,
    lookups: noLookups,
    ...(db && { drafts: createDrafts({ db, keys }), status: statusService({ db, keys }) }),
  });
  const pages = createPageHandler({
    // These pages are reached over http.
    scheme: "http",
    definitions,
    receive,
    drafts: saves,
    status: saves,
    // Made by the build.
    ...(preloads && {
      manifest: JSON.parse(
        readFileSync(new URL("../../packages/embed/dist/manifest.json", import.meta.url), "utf8"),
      ) as EmbedManifest,
    }),
    visits: memoryVisits(),
    secrets: ["a secret of at least thirty-two characters"],
    element: { ...(isolation && { isolation }), attributes: { draft: "off" } },
    frame: plainFrame({
      styles: "/embed/diwan.css",
      ...(script !== undefined && { script }),
      label: (lang) => (lang.startsWith("ar") ? "اللغة" : "Language"),
    }),
  });
  let failing = 0;
  const server = await startServer({
    csp,
    folders: EXAMPLE_PICTURES,
    handle(request) {
      if (new URL(request.url).pathname.startsWith("/forms/")) return pages(request);
      return failing ? new Response(null, { status: failing }) : receive(request);
    },
  });
  return {
    server,
    fail: (status) => {
      failing = status;
    },
    at: (form, language) => `${server.origin}/forms/${form}?lang=${language}`,
    async kept() {
      const receipts = await Promise.all((await store.list()).map(({ reference }) => store.get(reference)));
      return receipts.flatMap((receipt) => receipt ?? []);
    },
    drafts: async () => (await db?.selectFrom("draft").select("id").execute())?.length ?? 0,
    close: () => server.close(),
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong with the page as it stands: no rule left out, and those it leaves off by itself (AAA contrast, target size, its experiments) switched
 * on. With `only: "colours"`, what its rules about colours find, which is all that another colour scheme can change.
 */
export async function axeProblems(
  page: Page,
  { only }: { readonly only?: "colours" } = {},
): Promise<readonly string[]> {
  await page.setScripts(true);
  await page.runScript(`${axe};undefined`);
  const found = await page.evaluate(
    async (tags) => {
      // Put there by the line before.
      const { axe } = globalThis as unknown as {
        axe: {
          getRules(tags?: readonly string[]): { ruleId: string }[];
          run(
            context: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
        };
      };
      const ids = axe.getRules(tags).map(({ ruleId }) => ruleId);
      const rules = Object.fromEntries(ids.map((id) => [id, { enabled: true }]));
      const { violations } = await axe.run(document, {
        ...(tags ? { runOnly: { type: "rule", values: ids } } : { rules }),
        resultTypes: ["violations"],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
      );
    },
    only && ["cat.color"],
  );
  await page.setScripts(false);
  return found;
}

/** What a page says of itself once it has been loaded after a press of a button. */
const arrived = ():
  { readonly title: string; readonly document: string; readonly failed: boolean } | undefined => {
  if (document.readyState !== "complete" || document.documentElement.dataset["before"] !== undefined)
    return undefined;
  const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
  const title = root.querySelector(".diwan-title");
  return title
    ? {
        title: (title.textContent ?? "").replace(/\s+/g, " ").trim(),
        document: document.title,
        failed: root.querySelector(".diwan-errors") !== null,
      }
    : undefined;
};

/** What the page hands to a script, were there one: the problems it tells of, as codes. */
export const toldProblems = (
  page: Page,
): Promise<readonly { readonly path: string; readonly code: string }[]> =>
  page.evaluate(
    () =>
      // Written by the server.
      (
        JSON.parse(
          document.querySelector("diwan-form > script[type='application/json']")?.textContent ?? "{}",
        ) as { problems?: { path: string; code: string }[] }
      ).problems ?? [],
  );

/** Goes through a form by keyboard, page by page as they are loaded. */
export class PageWalker extends Walker {
  /** Codes of problems met so far. */
  readonly #met = new Set<string>();

  /** Puts something wrong into each box that takes it, a problem of its own each and none met before; gives them as `path code`. */
  async enterWrong(): Promise<readonly string[]> {
    const asked = await this.page.evaluate(() =>
      [
        ...(document.querySelector("diwan-form")?.shadowRoot ?? document).querySelectorAll<HTMLInputElement>(
          "[data-path]",
        ),
      ]
        .filter((slot) => !slot.closest(".diwan-reveal"))
        .map((slot) => slot.dataset["path"] ?? ""),
    );
    const entries: { [name: string]: string } = {};
    const expected: string[] = [];
    for (const path of asked) {
      // What has no right answer here is not mended afterwards.
      if (answerAt(this.answers, path) === undefined) continue;
      const field = fieldAt(this.definition, path);
      const wrong = suites[field.type]?.typed?.(field).find(([, problem]) => !this.#met.has(problem));
      if (!wrong) continue;
      const [parts, problem] = wrong;
      this.#met.add(problem);
      expected.push(problemAt(path, problem));
      for (const [part, [text = ""]] of Object.entries(parts))
        entries[path.slice(1).replaceAll("/", ".") + (part === WHOLE ? "" : `.${part}`)] = text;
    }
    await this.page.evaluate((wanted: { [name: string]: string }) => {
      for (const control of (
        document.querySelector("diwan-form")?.shadowRoot ?? document
      ).querySelectorAll<HTMLInputElement>("[data-path] input, [data-path] textarea")) {
        const text = wanted[control.name];
        if (text !== undefined) control.value = text;
      }
    }, entries);
    return expected;
  }

  /** Presses Enter on what has the focus and waits for the page it leads to. */
  async load(): Promise<NonNullable<ReturnType<typeof arrived>>> {
    await this.page.evaluate(() => {
      document.documentElement.dataset["before"] = "";
    });
    await this.page.press("Enter");
    return (await this.page.waitFor(arrived)) as NonNullable<ReturnType<typeof arrived>>; // waits until there is one
  }

  override async press(): Promise<boolean> {
    const before = (await this.page.waitFor(readShownPage))?.title;
    const { title, failed } = await this.load();
    return !failed && title !== before;
  }

  /** The next Tab begins at the top of the page, wherever a fragment of the address has led. */
  toTop(): Promise<void> {
    return this.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
  }

  /** Answers a page, and what its answers bring, and goes on. */
  override async next(): Promise<void> {
    for (let again = 0; again < 8; again++) {
      await this.toContinue();
      if (await this.press()) return;
      const { links } = await this.place();
      if (links.length) throw new Error(`the page was refused: ${links.join("; ")}`);
      await this.toTop();
    }
    throw new Error("the page asks ever more");
  }

  /** Adds another item while the answers have more: each time the page is loaded anew. */
  override async answer(active: Active): Promise<void> {
    if (!itemFields(fieldAt(this.definition, active.path), answerTypes)) return super.answer(active);
    if (active.id !== `${this.definition.id}${active.path.replaceAll("/", "-")}`) return;
    const items = await this.page.evaluate(
      (path) =>
        (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelectorAll(
          `[data-path="${path}"]>fieldset>.diwan-card,[data-path="${path}"] .diwan-row`,
        ).length,
      active.path,
    );
    if (items < Number(answerAt(this.answers, `${active.path}/length`) ?? 0)) await this.load();
  }

  override async send(): Promise<void> {
    const agree = this.definition.declaration?.agree;
    if (agree) {
      await this.page.tabTo(wordsOf(agree, this.definition, this.language), { role: "checkbox", max: 200 });
      await this.page.press("Space");
    }
    await this.page.tabTo(
      this.locale.t(this.definition.declaration && !agree ? "submit.declared" : "submit"),
      { role: "button", max: 200 },
    );
    const { failed } = await this.load();
    expect(failed).toBe(false);
  }
}

/** What stands in each control, by name, for these answers: as many strings as are sent. */
export function entriesFor(
  definition: Definition,
  answers: { readonly [name: string]: unknown },
  fields: readonly Field[] = definition.pages.flatMap((page) => page.fields),
  before = "",
): { [name: string]: readonly string[] } {
  const entries: { [name: string]: readonly string[] } = {};
  for (const field of flatten(fields)) {
    const value = answers[field.name];
    const name = before + field.name;
    if (value === undefined) continue;
    if (itemFields(field, answerTypes) && Array.isArray(value))
      value.forEach((item: { readonly [name: string]: unknown }, at) =>
        Object.assign(
          entries,
          entriesFor(
            definition,
            item,
            (field as unknown as { fields: readonly Field[] }).fields,
            `${name}.${at}.`,
          ),
        ),
      );
    else
      for (const [part, strings] of Object.entries(controlsFor(value, field)))
        entries[part === WHOLE ? name : `${name}.${part}`] = strings;
  }
  return entries;
}

/** Fills in a page at once instead of key by key, for engines whose drivers take long over each. */
export class FillingWalker extends PageWalker {
  override async toContinue({ answering = true } = {}): Promise<void> {
    if (answering)
      await this.page.evaluate(
        (entries: { [name: string]: readonly string[] }) => {
          const root = document.querySelector("diwan-form")?.shadowRoot ?? document;
          for (const control of root.querySelectorAll<HTMLInputElement>(
            "[data-path] input, [data-path] select, [data-path] textarea",
          )) {
            const values = entries[control.name];
            if (control.type === "radio" || control.type === "checkbox")
              control.checked = values?.includes(control.value) ?? false;
            else if (values) control.value = values[0] ?? "";
          }
        },
        entriesFor(this.definition, this.answers),
      );
    await this.#focus(`#${this.definition.id}--continue`);
  }

  override async press(): Promise<boolean> {
    // Whoever has more to tell presses "Add another" first.
    for (const [path, wanted] of this.#lists()) {
      const [items, id] = await this.page.evaluate((at) => {
        const slot = (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector(
          `[data-path="${at}"]`,
        );
        return [
          slot?.querySelectorAll(":scope>fieldset>.diwan-card,.diwan-row").length ?? -1,
          slot?.querySelector(":scope>fieldset>[name=_action]")?.id ?? "",
        ] as const;
      }, path);
      if (items < 0 || items >= wanted) continue;
      await this.#focus(`#${id}`);
      await this.load();
      return false;
    }
    return super.press();
  }

  override async send(): Promise<void> {
    if (this.definition.declaration?.agree) {
      await this.#focus(`#${this.definition.id}--declaration`);
      await this.page.press("Space");
    }
    await this.#focus(`#${this.definition.id}--submit`);
    expect((await this.load()).failed).toBe(false);
  }

  #lists(): readonly (readonly [path: string, wanted: number])[] {
    return Object.entries(this.answers).flatMap(([name, value]) =>
      itemFields(fieldAt(this.definition, `/${name}`), answerTypes) && Array.isArray(value)
        ? [[`/${name}`, value.length] as const]
        : [],
    );
  }

  #focus(selector: string): Promise<void> {
    return this.page.evaluate((to) => {
      (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector<HTMLElement>(to)?.focus();
    }, selector);
  }
}
