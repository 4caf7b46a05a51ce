/** `const journey = useBrowser();` at the top of a journey file, then `const page = await journey.newPage()` in each test. */
import { afterEach, beforeAll, expect } from "vitest";
import type { Browser, EngineName, Page } from "./page.js";

export type { Active, Browser, EngineName, Media, Page, Point } from "./page.js";
export { DESKTOP } from "./page.js";

/** The engine this run is in: `ENGINE=firefox npx vitest run --project journeys`. */
export function engineName(): EngineName {
  const name = process.env["ENGINE"] ?? "chromium";
  if (name === "chromium" || name === "firefox" || name === "webkit") return name;
  throw new Error(`ENGINE is ${name}; known are chromium, firefox, webkit`);
}

/** Each engine's driver is a large library: only the one that is asked for is loaded. */
export async function launch(engine: EngineName = engineName()): Promise<Browser> {
  return engine === "webkit"
    ? (await import("./webkit.js")).launchWebKit()
    : (await import("./puppeteer.js")).launchPuppeteer(engine);
}

export interface Journey {
  readonly engine: EngineName;
  /** A fresh person's page, closed after the test. A test whose page logged an error fails, unless `errors: "expected"`. */
  newPage(options?: { errors?: "none" | "expected" }): Promise<Page>;
}

let shared: Browser | undefined;

/** One browser a run, because opening one costs as much as a short journey; another only when it has ended by itself. It is closed when the process ends. */
async function openBrowser(engine: EngineName): Promise<Browser> {
  if (!shared?.isOpen()) shared = await launch(engine);
  return shared;
}
const closeShared = () => {
  shared?.close();
};
process.once("exit", closeShared);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => {
    closeShared();
    // Nobody listens any more: this one ends the process.
    process.kill(process.pid, signal);
  });

/** A fresh page for each test, which shares nothing with the others' but the browser. */
export function useBrowser(): Journey {
  const engine = engineName();
  let browser: Browser;
  const open: { page: Page; strict: boolean }[] = [];
  beforeAll(async () => {
    browser = await openBrowser(engine);
  });
  afterEach(async () => {
    for (const { page, strict } of open.splice(0)) {
      const errors = await page.errors();
      await page.close();
      if (strict) expect(errors, "the page logged nothing").toEqual([]);
    }
  });
  return {
    engine,
    async newPage({ errors = "none" } = {}) {
      const page = await browser.newPage();
      open.push({ page, strict: errors === "none" });
      return page;
    },
  };
}
