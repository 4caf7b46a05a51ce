import { existsSync } from "node:fs";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import config from "../../rollup.config.js";
import { findBrowsers } from "../../scripts/browsers.mjs";
import { launch, type Browser } from "../support/driver/index.js";
import { startServer, STRICT_CSP } from "../support/server.js";
import { makeConsumer, root, type Consumer, type Packed } from "./consumer.js";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await makeConsumer();
});
afterAll(() => consumer?.remove());

async function filesOf({ folder }: Packed): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("node_modules"));
}

/** `@diwan/fields/define/*` → each file it stands for. */
function entryFiles(
  { manifest }: Packed,
  files: readonly string[],
): { specifier: string; types: string | undefined; code: string }[] {
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const specifier = join(manifest.name, entry);
    // Data has no types of its own.
    const { types = undefined, default: code } = typeof target === "string" ? { default: target } : target;
    if (!code.includes("*")) return [{ specifier, types: types?.slice(2), code: code.slice(2) }];
    // One pattern may hold the same star twice: `./dist/*/*.kind.js`.
    const [before = "", ...between] = code
      .slice(2)
      .split("*")
      .map((part) => part.replace(/[.\\/]/g, "\\$&"));
    const pattern = new RegExp(`^${before}([^]+?)${between.join("\\1")}$`);
    const fill = (of: string, star: string) => of.slice(2).replaceAll("*", star);
    return files
      .flatMap((file) => pattern.exec(file)?.[1] ?? [])
      .map((star) => ({
        specifier: specifier.replace("*", star),
        types: types && fill(types, star),
        code: fill(code, star),
      }));
  });
}

describe("the packed packages", () => {
  it("carry their builds with the sources these were made from, and the licence, and neither tests nor build leftovers", async () => {
    for (const packed of consumer.packages) {
      const files = await filesOf(packed);
      const name = packed.manifest.name;
      expect(
        files.filter((file) => /\.(test|suite|fixture)\.|tsbuildinfo|tsconfig/.test(file)),
        name,
      ).toEqual([]);
      expect(files, name).toContain("LICENSE");
      expect(await readFile(join(packed.folder, "LICENSE"), "utf8"), name).toContain("Diwan contributors");
      expect(JSON.stringify(packed.manifest), name).not.toMatch(/workspace:|diwan-source/);
    }
  });

  it("have maps that lead to sources: a debugger's hold them, an editor's name files of the package", async () => {
    for (const { folder, manifest } of consumer.packages) {
      const maps = (await filesOf({ folder, manifest, tarball: "" })).filter((file) => file.endsWith(".map"));
      expect(maps.length, manifest.name).toBeGreaterThan(0);
      for (const file of maps) {
        // What TypeScript and rollup write into a map.
        const map = JSON.parse(await readFile(join(folder, file), "utf8")) as {
          readonly sources: readonly string[];
          readonly sourcesContent?: readonly (string | null)[];
        };
        const missing = map.sources.filter(
          (source, at) =>
            typeof map.sourcesContent?.[at] !== "string" && !existsSync(join(folder, file, "..", source)),
        );
        expect(missing, `${manifest.name}/${file}`).toEqual([]);
      }
    }
  });

  it("say what they are, for whom and by whom, and are published with provenance", async () => {
    for (const { folder, manifest } of consumer.packages) {
      const { description, author, license, engines, publishConfig, keywords = [] } = manifest;
      expect({ author, license, engines, publishConfig }, manifest.name).toEqual({
        author: "Diwan contributors",
        license: "MIT",
        engines: { node: ">=20.19.0" },
        publishConfig: { access: "public", provenance: true },
      });
      expect(description, manifest.name).toBeTruthy();
      expect(keywords.length, manifest.name).toBeGreaterThan(3);
      const readme = await readFile(join(folder, "README.md"), "utf8");
      expect(readme, manifest.name).toContain(`# ${manifest.name}\n`);
      expect(readme, manifest.name).toMatch(new RegExp(`npm install .*${manifest.name}`));
    }
  });

  it("import only what there is in the examples of their READMEs", async () => {
    const texts = await Promise.all(
      consumer.packages.map(({ folder }) => readFile(join(folder, "README.md"), "utf8")),
    );
    const imports = [...new Set(texts.flatMap((text) => text.match(/^import .*"@diwan\/.*$/gm) ?? []))];
    expect(imports.length).toBeGreaterThanOrEqual(consumer.packages.length);
    // A file each: two examples may import the same name.
    await Promise.all(
      imports.map((line, n) => writeFile(join(consumer.folder, `readme-${n}.ts`), `${line}\nexport {};\n`)),
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--target",
      "ES2022",
      "--module",
      "NodeNext",
      "--moduleResolution",
      "NodeNext",
    ];
    // In the consumer's folder, whose own settings are for another test.
    expect(
      await consumer.run(process.execPath, [
        tsc,
        "--ignoreConfig",
        ...options,
        ...imports.map((_, n) => `readme-${n}.ts`),
      ]),
    ).toBe("");
  });

  it("are as publint would have them", async () => {
    for (const { manifest, tarball } of consumer.packages) {
      const { buffer } = new Uint8Array(await readFile(tarball));
      const { messages } = await publint({ pack: { tarball: buffer }, level: "suggestion", strict: true });
      expect(messages, manifest.name).toEqual([]);
    }
  });

  it("have types that fit their modules wherever ES modules are resolved (attw, ESM only)", async () => {
    for (const { manifest, tarball } of consumer.packages) {
      const result = await checkPackage(
        createPackageFromTarballData(new Uint8Array(await readFile(tarball))),
      );
      const problems = result.types ? result.problems : [{ kind: "NoTypes" }];
      // Diwan is for ES modules: neither `require` before Node 20.19 nor resolution without `exports` is promised.
      expect(
        problems.filter(
          (problem) =>
            !("resolutionKind" in problem && /^node10$|-cjs$/.test(String(problem.resolutionKind))),
        ),
        manifest.name,
      ).toEqual([]);
    }
  });

  it("have the conformance cases behind core's name", async () => {
    const script = `import { readFile } from "node:fs/promises"; const { cases } = JSON.parse(await readFile(new URL(import.meta.resolve("@diwan/core/conformance/date.json")), "utf8")); console.log(cases.length > 0);`;
    expect(await consumer.run(process.execPath, ["--input-type=module", "-e", script])).toBe("true\n");
    const core = consumer.packages.find(({ manifest }) => manifest.name === "@diwan/core");
    expect(core && (await filesOf(core))).toContain("conformance/README.md");
  });

  it("have a `diwan` command that reads a form and has it translated", async () => {
    const form = join(root, "docs/examples/forms/resident-parking-permit.form.json");
    const diwan = join(consumer.folder, "node_modules/.bin/diwan");
    expect(await consumer.run(diwan, ["check", form])).toMatch(/: nothing is wrong\.\n$/);
    const words = await consumer.run(diwan, ["translate", "extract", form, "--to", "fr", "--out", "."]);
    expect(words).toMatch(
      /resident-parking-permit\.form\.fr\.xlf: \d+ texts for French \(fr\), \d+ to translate\.\n$/,
    );
    await expect(consumer.run(diwan, ["translate", "check", "missing.json"])).rejects.toThrow(
      "missing.json: there is no such file.",
    );
  });

  it("have a file and its types behind every name they export", async () => {
    for (const packed of consumer.packages) {
      const entries = entryFiles(packed, await filesOf(packed));
      expect(entries.length, packed.manifest.name).toBeGreaterThan(0);
      for (const { specifier, types, code } of entries) {
        expect(existsSync(join(packed.folder, code)), `${specifier} → ${code}`).toBe(true);
        if (types || /js$/.test(code))
          expect(existsSync(join(packed.folder, types ?? "no types")), `${specifier} → ${types}`).toBe(true);
      }
    }
  });

  it("can be imported by Node under every name, by frameworks that render on a server those that define elements too", async () => {
    const all = await Promise.all(
      consumer.packages.map(async (packed) =>
        entryFiles(packed, await filesOf(packed))
          .filter(({ types }) => types)
          .map(({ specifier }) => specifier),
      ),
    );
    const names = all.flat().filter((specifier) => !/^@diwan\/(embed|testing)/.test(specifier));
    // Types alone, and what defines an element, give nothing when run.
    const script = `for (const name of ${JSON.stringify(names)}) await import(name).then((m) => { if (!Object.keys(m).length && !/\\/(define|types)(\\/|$)|\\/locales\\/ids$/.test(name)) throw new Error("empty"); }).catch((error) => { console.error(name, error); process.exitCode = 1; });`;
    expect(await consumer.run(process.execPath, ["--input-type=module", "-e", script])).toBe("");
  });

  it.each(["NodeNext", "Bundler"])(
    "type-check in a strict project, declarations included (moduleResolution %s)",
    async (resolution) => {
      const module = resolution === "Bundler" ? "ESNext" : "NodeNext";
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      expect(
        await consumer.run(process.execPath, [
          tsc,
          "-p",
          "tsconfig.json",
          "--module",
          module,
          "--moduleResolution",
          resolution,
        ]),
      ).toBe("");
    },
  );
});

describe("THIRD-PARTY-NOTICES.txt", () => {
  const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
  const packagesOf = (modules: readonly string[]) => [
    ...new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[1] ?? [])),
  ];
  const installed = (name: string) => join(consumer.folder, "node_modules/@diwan", name, "dist");

  async function expectLicences(notices: string, folders: readonly string[]): Promise<void> {
    const text = await readFile(notices, "utf8");
    expect(text).toContain(await readFile(join(root, "LICENSE"), "utf8").then((licence) => licence.trim()));
    for (const folder of folders) {
      const licences = (await readdir(folder)).filter((name) => /^licen[cs]e/i.test(name));
      expect(licences, folder).not.toEqual([]);
      for (const name of licences)
        expect(text, `${folder}/${name}`).toContain(
          (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n").trim(),
        );
    }
  }

  it("has the licence of every package in the one-tag script", async () => {
    const built = join(root, "packages/embed/dist");
    const maps = (await readdir(built, { recursive: true })).filter(
      (file) => file.endsWith(".js.map") && file !== "index.js.map",
    );
    const modules = await Promise.all(
      maps.map(async (file) => {
        // What rollup writes into a source map.
        const { sources } = JSON.parse(await readFile(join(built, file), "utf8")) as {
          readonly sources: readonly string[];
        };
        return sources.map((source) => join(built, file, "..", source));
      }),
    );
    const bundled = packagesOf(modules.flat());
    expect(bundled.map((folder) => folder.split("node_modules/").pop())).toEqual(
      expect.arrayContaining([
        "lit-html",
        "libphonenumber-js",
        "idb",
        "big.js",
        "@preact/signals-core",
        "@marcbachmann/cel-js",
      ]),
    );
    await expectLicences(join(installed("embed"), "THIRD-PARTY-NOTICES.txt"), bundled);
  });

  it("has the licence of every package in the definition reader, and of what stands inside those", async () => {
    const [reader] = config;
    if (!reader) throw new Error("rollup.config.js begins with the reader");
    const bundle = await rollup(reader);
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    const bundled = packagesOf(
      output.flatMap((file) => ("modules" in file ? Object.keys(file.modules) : [])),
    );
    const inside = bundled
      .filter((folder) => folder.endsWith("/redos-detector"))
      .map((folder) => join(folder, "../regjsparser"));
    expect(bundled.map((folder) => folder.split("node_modules/").pop())).toEqual(
      expect.arrayContaining(["zod", "jsonc-parser", "redos-detector"]),
    );
    await expectLicences(join(installed("fields"), "THIRD-PARTY-NOTICES.txt"), [...bundled, ...inside]);
  });
});

/** In a process of its own: the test runner's NODE_ENV would choose our libraries' development builds. */
async function bundle(entry: string): Promise<string> {
  const outDir = join(consumer.folder, `out-${entry}`);
  const options = {
    root: consumer.folder,
    base: "/app/",
    configFile: false,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: join(consumer.folder, entry),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "entry.js" },
      },
    },
  };
  const vite = pathToFileURL(join(root, "node_modules/vite/dist/node/index.js")).href;
  const told = await consumer.run(process.execPath, [
    "--input-type=module",
    "-e",
    `const { build } = await import(${JSON.stringify(vite)}); await build(${JSON.stringify(options)});`,
  ]);
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
  beforeAll(async () => {
    browser = await launch(engine);
  });
  afterAll(() => browser?.close());

  async function showsTheForm(
    script: string,
    folders: { readonly [prefix: string]: string },
    csp = STRICT_CSP,
  ) {
    const form = await readFile(join(consumer.folder, "form.json"), "utf8");
    const server = await startServer({
      pages: {
        "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agency</title><script type="module" src="${script}"></script></head><body><h1>Agency</h1><diwan-form src="/form.json" action="/submit"></diwan-form></body></html>`,
      },
      folders,
      csp,
      handle: (request) =>
        request.url.endsWith("/form.json")
          ? new Response(form, { headers: { "content-type": "application/json" } })
          : undefined,
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
      throw new Error(
        `the page logged ${JSON.stringify(await page.errors())} and asked for ${server.requests.join(" ")}`,
        { cause: error },
      );
    } finally {
      await page.close();
      await server.close();
    }
  }

  it("a bundled page shows a form under a strict policy", async () => {
    // Bundled with the page's own lit, whose policy has its own name.
    await showsTheForm(
      "/app/entry.js",
      { "/app/": await bundle("main.js") },
      STRICT_CSP.replace("trusted-types diwan", "trusted-types lit-html"),
    );
  });

  it("a page without a build shows a form with one module script, under a strict policy", async () => {
    await showsTheForm("/cdn/diwan.js", { "/cdn/": join(consumer.folder, "node_modules/@diwan/embed/dist") });
  });
});
