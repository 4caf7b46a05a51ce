/** Field elements on a page of its own whose citizen goes away and comes back: the browser puts into every type's controls what was entered in them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerTypes } from "@diwan/fields/answers";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import { useBrowser } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";

/** A page has no way to put a file into a control that a browser would restore. */
const types = Object.entries(suites).flatMap(([type, { shipped, isUploaded }]) =>
  "answers" in shipped && !isUploaded && answerTypes.get(type)?.holds !== "items" ? [{ type, shipped }] : [],
);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const attributeOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  const isWords = Array.isArray(value) && value.every((each) => typeof each === "string");
  return isWords ? value.join(" ") : JSON.stringify(value);
};
const tag = ({ type, shipped: { field } }: (typeof types)[number]): string =>
  `<diwan-${type}-field name="${type}" label="Question ${type}" ${Object.entries(field ?? {})
    .map(([name, value]) => `${name}="${escaped(attributeOf(value))}"`)
    .join(" ")}></diwan-${type}-field>`;

const folder = mkdtempSync(join(tmpdir(), "diwan-restored-"));
const journey = useBrowser();
let server: TestServer;
beforeAll(async () => {
  await build({
    stdin: {
      contents: types.map(({ type }) => `import "@diwan/fields/define/diwan-${type}-field";`).join("\n"),
      resolveDir: join(import.meta.dirname, ".."),
    },
    conditions: ["diwan-source", "browser"],
    target: "es2022",
    tsconfig: join(import.meta.dirname, "../../tsconfig.base.json"),
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: folder,
    entryNames: "fields",
    logLevel: "error",
  });
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fields</title><script type="module" src="/fields/fields.js"></script></head>
<body><form>${types.map(tag).join("\n")}</form></body></html>`;
  server = await startServer({
    csp: false,
    folders: { "/fields/": folder },
    pages: { "/other": "<!doctype html><title>Other</title><p>Another page" },
    handle: ({ url }) =>
      new URL(url).pathname === "/form"
        ? new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } })
        : undefined,
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Field = HTMLElement & {
  value: unknown;
  readonly hasUpdated: boolean;
  readonly updateComplete: Promise<boolean>;
};

describe("field elements, when a citizen comes back in the browser's history", () => {
  it("have the answers that were entered, whatever their type", async () => {
    const page = await journey.newPage();
    await page.open(`${server.origin}/form`);
    const answers = Object.fromEntries(types.map(({ type, shipped }) => [type, shipped.answers[0]]));
    const all = (): boolean =>
      document.querySelectorAll("form > *").length > 0 &&
      [...document.querySelectorAll("form > *")].every((field) => (field as Field).hasUpdated);
    await page.waitFor(all);
    await page.evaluate(
      async (entered, isKept) => {
        for (const field of document.querySelectorAll<Field>("form > *")) {
          field.value = (entered as { [type: string]: unknown })[field.getAttribute("name") ?? ""];
          await field.updateComplete;
        }
        // A browser that keeps pages whole brings this one back as it was and restores nothing: Chromium keeps none that hears `unload`.
        if (!isKept) addEventListener("unload", () => undefined);
        // Firefox (140) restores only controls that its parser made, so none that a script made: only a page that is kept has them.
      },
      answers,
      journey.engine !== "chromium",
    );
    await page.open(`${server.origin}/other`);
    // Not the driver's own Back: in Firefox it waits for events that a page which was kept does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitFor(all);
    await expect
      .poll(() =>
        page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll<Field>("form > *")].map((field) => [
              field.getAttribute("name"),
              field.value,
            ]),
          ),
        ),
      )
      .toEqual(answers);
  });
});
