import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowsers } from "../../scripts/browsers.mjs";
import { launch, type Browser } from "../support/driver/index.js";
import { startServer, STRICT_CSP } from "../support/server.js";
import { makeConsumer, root, type Consumer, type Packed } from "./consumer.js";

let consumer: Consumer;
beforeAll(async () => { consumer = await makeConsumer(); });
afterAll(() => consumer?.remove());

async function filesOf({ folder }: Packed): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).filter((file) => !file.startsWith("node_modules"));
}

/** `@diwan/fields/define/*` → each file it stands for. */
function entryFiles({ manifest }: Packed, files: readonly string[]): { specifier: string; types: string | undefined; code: string }[] {
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const specifier = join(manifest.name, entry);
    // Data has no types of its own.
    const { types = undefined, default: code } = typeof target === "string" ? { default: target } : target;
    if (!code.includes("*")) return [{ specifier, types: types?.slice(2), code: code.slice(2) }];
    // One pattern may hold the same star twice: `./dist/*/*.kind.js`.
    const [before = "", ...between] = code.slice(2).split("*").map((part) => part.replace(/[.\\/]/g, "\\$&"));
    const pattern = new RegExp(`^${before}([^]+?)${between.join("\\1")}$`);
    const fill = (of: string, star: string) => of.slice(2).replaceAll("*", star);
    return files.flatMap((file) => pattern.exec(file)?.[1] ?? []).map((star) => ({ specifier: specifier.replace("*", star), types: types && fill(types, star), code: fill(code, star) }));
  });
}

describe("the packed packages", () => {
  it("carry their builds and the licence, and neither sources, tests nor build leftovers", async () => {
    for (const packed of consumer.packages) {
      const files = await filesOf(packed);
      const name = packed.manifest.name;
      expect(files.filter((file) => /^src\/|\.(test|suite|fixture)\.|tsbuildinfo|tsconfig/.test(file)), name).toEqual([]);
      expect(files, name).toContain("LICENSE");
      expect(await readFile(join(packed.folder, "LICENSE"), "utf8"), name).toContain("Diwan contributors");
      expect(JSON.stringify(packed.manifest), name).not.toMatch(/workspace:|diwan-source/);
    }
  });

  it("have a file and its types behind every name they export", async () => {
    for (const packed of consumer.packages) {
      const entries = entryFiles(packed, await filesOf(packed));
      expect(entries.length, packed.manifest.name).toBeGreaterThan(0);
      for (const { specifier, types, code } of entries) {
        expect(existsSync(join(packed.folder, code)), `${specifier} → ${code}`).toBe(true);
        if (types || /js$/.test(code)) expect(existsSync(join(packed.folder, types ?? "no types")), `${specifier} → ${types}`).toBe(true);
      }
    }
  });

  it("can be imported by Node under every name but those that define elements", async () => {
    const all = await Promise.all(consumer.packages.map(async (packed) => entryFiles(packed, await filesOf(packed)).filter(({ types }) => types).map(({ specifier }) => specifier)));
    const names = all.flat().filter((specifier) => !/\/define(\/|$)|^@diwan\/(embed|testing)/.test(specifier));
    const script = `for (const name of ${JSON.stringify(names)}) await import(name).then((m) => { if (!Object.keys(m).length) throw new Error("empty"); }).catch((error) => { console.error(name, error); process.exitCode = 1; });`;
    expect(await consumer.run(process.execPath, ["--input-type=module", "-e", script])).toBe("");
  });

  it.each(["NodeNext", "Bundler"])("type-check in a strict project, declarations included (moduleResolution %s)", async (resolution) => {
    const module = resolution === "Bundler" ? "ESNext" : "NodeNext";
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(await consumer.run(process.execPath, [tsc, "-p", "tsconfig.json", "--module", module, "--moduleResolution", resolution])).toBe("");
  });
});

/** In a process of its own: the test runner's NODE_ENV would choose our libraries' development builds. */
async function bundle(entry: string): Promise<string> {
  const outDir = join(consumer.folder, `out-${entry}`);
  const options = {
    root: consumer.folder, base: "/app/", configFile: false, logLevel: "warn",
    build: { outDir, emptyOutDir: true, rollupOptions: { input: join(consumer.folder, entry), preserveEntrySignatures: "strict", output: { entryFileNames: "entry.js" } } },
  };
  const vite = pathToFileURL(join(root, "node_modules/vite/dist/node/index.js")).href;
  const told = await consumer.run(process.execPath, ["--input-type=module", "-e", `const { build } = await import(${JSON.stringify(vite)}); await build(${JSON.stringify(options)});`]);
  expect(told, "the bundler warned of nothing").toBe("");
  return outDir;
}

describe("a bundler", () => {
  it("leaves out what is not used", async () => {
    const { size } = await stat(join(await bundle("unused.js"), "entry.js"));
    expect(size).toBeLessThan(2_000);
  });
});

const engine = (process.env["ENGINE"] ?? "chromium") as "chromium" | "firefox" | "webkit";
describe.skipIf(!findBrowsers()[engine])(`in ${engine}, which must be installed`, () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launch(engine); });
  afterAll(() => browser?.close());

  async function showsTheForm(script: string, folders: { readonly [prefix: string]: string }, csp = STRICT_CSP) {
    const form = await readFile(join(consumer.folder, "form.json"), "utf8");
    const server = await startServer({
      pages: { "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agency</title><script type="module" src="${script}"></script></head><body><h1>Agency</h1><diwan-form src="/form.json" action="/submit"></diwan-form></body></html>` },
      folders,
      csp,
      handle: (request) => (request.url.endsWith("/form.json") ? new Response(form, { headers: { "content-type": "application/json" } }) : undefined),
    });
    const page = await browser.newPage();
    try {
      await page.open(server.origin);
      await page.waitForText("Number plate");
      await page.tabTo("Number plate", { role: "textbox" });
      await page.type("AB12 CDE");
      expect((await page.active()).value).toBe("AB12 CDE");
      expect(await page.errors()).toEqual([]);
    } catch (error) {
      throw new Error(`the page logged ${JSON.stringify(await page.errors())} and asked for ${server.requests.join(" ")}`, { cause: error });
    } finally {
      await page.close();
      await server.close();
    }
  }

  it("a bundled page shows a form under a strict policy", async () => {
    // Bundled with the page's own lit, whose policy has its own name.
    await showsTheForm("/app/entry.js", { "/app/": await bundle("main.js") }, STRICT_CSP.replace("trusted-types diwan", "trusted-types lit-html"));
  });

  it("a page without a build shows a form with one module script, under a strict policy", async () => {
    await showsTheForm("/cdn/diwan.js", { "/cdn/": join(consumer.folder, "node_modules/@diwan/embed/dist") });
  });
});
