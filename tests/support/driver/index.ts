/** `const journey = useBrowser();` at the top of a journey file, then `const page = await journey.newPage()` in each test. */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Browser, EngineName, Page } from "./page.js";
import { launchPuppeteer } from "./puppeteer.js";
import { launchWebKit } from "./webkit.js";

export type { Active, Browser, EngineName, Media, Page } from "./page.js";

/** The engine this run is in: `ENGINE=firefox npx vitest run --project journeys`. */
export function engineName(): EngineName {
  const name = process.env["ENGINE"] ?? "chromium";
  if (name === "chromium" || name === "firefox" || name === "webkit") return name;
  throw new Error(`ENGINE is ${name}; known are chromium, firefox, webkit`);
}

export function launch(engine: EngineName = engineName()): Promise<Browser> {
  return engine === "webkit" ? launchWebKit() : launchPuppeteer(engine);
}

export interface Journey {
  readonly engine: EngineName;
  /** A fresh person's page, closed after the test. A test whose page logged an error fails, unless `errors: "expected"`. */
  newPage(options?: { errors?: "none" | "expected" }): Promise<Page>;
}

/** One browser a file, one fresh page a test. */
export function useBrowser(): Journey {
  const engine = engineName();
  let browser: Browser;
  const open: { page: Page; strict: boolean }[] = [];
  beforeAll(async () => { browser = await launch(engine); });
  afterAll(async () => { await browser?.close(); });
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
