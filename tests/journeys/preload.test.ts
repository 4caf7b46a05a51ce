/** A page that came as HTML names just what its script needs, so that nothing waits for a step before it. */
import { readFileSync } from "node:fs";
import type { Definition } from "@diwan/core";
import { afterEach, describe, expect, it } from "vitest";
import { engineName, useBrowser, type Page } from "../support/driver/index.js";
import { startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";

const FORMS = ["resident-parking-permit", "business-licence-renewal"];
const definitionOf = (form: string): Definition =>
  // Checked by tests of the examples.
  JSON.parse(
    readFileSync(new URL(`../../docs/examples/forms/${form}.form.json`, import.meta.url), "utf8"),
  ) as Definition;

const journey = useBrowser();
let agency: PageAgency | undefined;
afterEach(async () => {
  await agency?.close();
  agency = undefined;
});

/** What the script asks for until it has taken the page over, in order of names, and how often the definition was asked for. */
async function requests(page: Page, form: string, language: "en" | "ar", preloads: boolean) {
  agency = await startPages([definitionOf(form)], { csp: STRICT_CSP, preloads });
  await page.open(agency.at(form, language));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].map(
      ({ href }) => new URL(href).pathname,
    ),
  );
  // As text: the compiler of the tests would make something of its own of it. What is prefetched while the browser is at rest never comes.
  await page.runScript(
    `globalThis.requestIdleCallback = () => 0; document.addEventListener("diwan-ready", () => fetch("/ready")); import("${agency.server.origin}/embed/diwan.js"); undefined`,
  );
  await page.waitFor(() => document.querySelector("diwan-form")?.session !== undefined);
  const { server } = agency;
  await expect.poll(() => server.requests.includes("/ready")).toBe(true);
  const before = server.requests.slice(0, server.requests.indexOf("/ready"));
  await agency.close();
  return {
    links,
    modules: [...new Set(before.filter((path) => path.endsWith(".js") && path.startsWith("/embed/")))].sort(),
    definitions: before.filter((path) => path.startsWith("/api/forms/")).length,
  };
}

describe.each(FORMS)("the first page of %s", (form) => {
  it.each(["en", "ar"] as const)(
    "names what its script asks for, and nothing else (%s)",
    async (language) => {
      const page = await journey.newPage();
      const asked = await requests(page, form, language, false);
      const named = await requests(page, form, language, true);
      expect(asked.links).toEqual([]);
      expect([...named.links].sort()).toEqual(asked.modules);
      expect(named.modules).toEqual(asked.modules);
      // WebKitGTK (2.50) may ask once more for what it has, with its ETag.
      expect(named.definitions).toBeLessThanOrEqual(engineName() === "webkit" ? 2 : 1);
    },
  );
});
