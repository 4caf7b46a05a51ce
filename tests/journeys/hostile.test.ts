import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLocale } from "@diwan/i18n";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionAt } from "../support/agency.js";
import { difference } from "../support/compare.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";
import { walked } from "../support/walked.js";
import { Walker } from "../support/walker.js";

const here = (path: string) => join(import.meta.dirname, "..", path);
const html = (
  language: string,
  head: string,
  isolation = "",
  dir = language === "ar" ? "rtl" : "ltr",
) => `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Host</title>${head}</head>
<body><div id="stage"><diwan-form src="/small.form.json" action="/api/submissions" draft="off"${isolation}></diwan-form></div></body></html>`;
const ours = '<script type="module" src="/embed/diwan.js"></script>';
const clean = `<link rel="stylesheet" href="/host/clean.css">${ours}`;
const scripts = `<script src="/host/host.js"></script>${ours}<script type="module" src="/vendor/diwan.js"></script>`;
/** Libraries of old, which extend what every object and array of a page has. */
const old = `<script src="/host/old.js"></script>${ours}`;
const hostile = `<link rel="stylesheet" href="/host/host.css">${scripts}`;

const journey = useBrowser();
const out = here(`out/hostile-${journey.engine}`);
let server: TestServer;
const received: unknown[] = [];
beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  server = await startServer({
    pages: {
      "/without": `<!doctype html><html lang="en"><head><title>Host</title><script src="/host/host.js"></script></head><body><p>Without</p></body></html>`,
      ...Object.fromEntries(
        (["en", "ar"] as const).flatMap((language) => [
          [`/clean/${language}`, html(language, clean)],
          [`/hostile/${language}`, html(language, hostile)],
          [`/open/${language}`, html(language, scripts, ' isolation="none"')],
          [`/old/${language}`, html(language, old)],
        ]),
      ),
    },
    folders: { "/host/": "tests/hostile", "/vendor/": "packages/embed/dist" },
    handle: async (request) => {
      if (request.url.endsWith("/small.form.json"))
        return new Response(readFileSync(here("hostile/small.form.json")), {
          headers: { "content-type": "application/json" },
        });
      if (request.url.endsWith("/api/submissions")) {
        received.push(await request.json());
        return Response.json({ reference: "VISIT-1" }, { status: 201 });
      }
      return undefined;
    },
  });
});
afterAll(() => server.close());

const WORDS = {
  en: {
    next: "Continue",
    problem: "There is a problem",
    title: "About you",
    when: "When",
    check: "Check your answers",
    send: /^(Submit|Send)/,
  },
  ar: {
    next: "متابعة",
    problem: "توجد مشكلة",
    title: "عنك",
    when: "متى",
    check: "راجع",
    send: /^(إرسال|أرسل)/,
  },
} as const;

/** Fills the form by keyboard, taking a picture at each state; the same on any page. */
async function visit(
  citizen: Page,
  language: "en" | "ar",
  look: (state: string) => Promise<void>,
): Promise<void> {
  const words = WORDS[language];
  await citizen.waitForText(words.title);
  await look("first");
  await citizen.tabTo(words.next, { role: "button" });
  await citizen.press("Enter");
  await citizen.waitForText(words.problem);
  await look("errors");
  await citizen.tabTo(language === "en" ? "What should we call you" : "بماذا نناديك", { role: "textbox" });
  await citizen.type("Amal");
  await citizen.tabTo(/./, { role: "radio" });
  await citizen.press("ArrowDown");
  await citizen.tabTo(language === "en" ? "Plate" : "رقم اللوحة", { role: "textbox" });
  await citizen.type("ABC 12");
  await citizen.tabTo(/./, { role: "checkbox" });
  await citizen.press("Space");
  await look("filled");
  await citizen.press("Enter");
  await citizen.waitForText(words.when);
  await look("second");
}

/** Colours that change softly have changed: a picture half-way is another one each time. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const roots = [document, document.querySelector("diwan-form")?.shadowRoot ?? document];
  await Promise.allSettled(
    roots.flatMap((root) => root.getAnimations()).map((animation) => animation.finished),
  );
}

describe(`a hostile page in ${journey.engine}`, () => {
  for (const { language } of walked("hostile")) {
    it(`looks and works like a clean one, ${language}`, async () => {
      const taken: string[] = [];
      for (const kind of ["clean", "hostile"]) {
        const citizen = await journey.newPage();
        await citizen.setViewport({ width: 800, height: 900 });
        await citizen.open(`${server.origin}/${kind}/${language}`);
        await visit(citizen, language, async (state) => {
          await citizen.evaluate(settled);
          await citizen.screenshot(join(out, `${language}-${state}-${kind}.png`));
          if (kind === "clean") taken.push(state);
        });
        // One after the other: WebKit's driver has one page at a time.
        await citizen.close();
      }
      for (const state of taken) {
        const path = (kind: string) => join(out, `${language}-${state}-${kind}.png`);
        expect(difference(path("clean"), path("hostile"), path("difference")), state).toBeLessThan(0.002);
      }
    });
  }

  // With `isolation="none"` the page's styles reach the form, as promised; its scripts still may not break it.
  for (const { isolation, language } of walked("hostile-completed")) {
    const kind = isolation === "none" ? "open" : "hostile";
    it(`can be completed by keyboard, ${isolation === "none" ? "isolation none" : "isolated"}, ${language}`, async () => {
      const page = await journey.newPage();
      await page.open(`${server.origin}/${kind}/${language}`);
      const answers = {
        nick: "Amal",
        how: "car",
        plate: "ABC 12",
        needs: ["ramp"],
        day: "2030-03-05",
        part: "pm",
        note: language === "ar" ? "شكرًا" : "Thanks",
      };
      const locale = await loadLocale(language, ["base", "errors", "summary", "list", "after"]);
      const citizen = new Walker({
        page,
        definition: definitionAt("tests/hostile/small.form.json"),
        language,
        locale,
        answers,
      });
      await citizen.until(locale.t("check.title"));
      await citizen.send();
      await page.waitForText("VISIT-1");
      expect(received.splice(0)).toMatchObject([{ form: "hostile", language, answers }]);
    });
  }

  // The driver of WebKit puts what it tells into objects of the page itself, and cannot where these are extended.
  const itWhereTold = journey.engine === "webkit" ? undefined : it;
  itWhereTold?.(
    "works on a page with a library of old, which extends what every object and array has",
    async () => {
      const citizen = await journey.newPage();
      await citizen.open(`${server.origin}/old/en`);
      await citizen.waitForText("About you");
      await citizen.tabTo("Continue", { role: "button" });
      await citizen.press("Enter");
      await citizen.waitForText("There is a problem");
      await citizen.close();
    },
  );

  it("leaves the page as it was: no globals, no styles, no attributes on its elements", async () => {
    const traces = async (path: string, words: string) => {
      const citizen = await journey.newPage();
      await citizen.open(`${server.origin}${path}`);
      await citizen.waitForText(words);
      const found = await citizen.evaluate(() => ({
        diwan: JSON.stringify((globalThis as unknown as { diwan: unknown }).diwan), // the page's own global
        globals: Object.getOwnPropertyNames(globalThis).sort(),
        array: Object.keys(Array.prototype),
        styles: document.querySelectorAll("style, link").length,
        sheets: document.adoptedStyleSheets.length,
        body: [...document.body.attributes].map(({ name }) => name),
      }));
      await citizen.close();
      return found;
    };
    const without = await traces("/without", "Without");
    const { globals, ...rest } = await traces("/hostile/en", "About you");
    expect({ ...rest, styles: 0 }).toEqual({ ...without, globals: undefined, styles: 0 });
    expect(rest.styles).toBe(1);
    expect(globals.filter((name) => !without.globals.includes(name))).toEqual([]);
  });
});
