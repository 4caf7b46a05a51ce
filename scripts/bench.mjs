/**
 * `npm run bench`: raw HTML, plain lit and Diwan side by side in one run of one browser, interleaved, medians quoted; then the example forms as `npm start` serves them.
 * `-- --runs 7 --sizes 10,100,500,1000 --throttle 1,4 --json out.json`
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CHROMIUM_ARGS, findBrowsers } from "./browsers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: flags } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    sizes: { type: "string", default: "10,100,500,1000" },
    throttle: { type: "string", default: "1,4" },
    json: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});
const runs = Number(flags.runs);
const sizes = flags.sizes.split(",").map(Number);
const throttles = flags.throttle.split(",").map(Number);

for (const script of flags["no-build"] ? [] : ["bootstrap.mjs", "build.mjs"]) {
  const { status } = spawnSync(process.execPath, [join(root, "scripts", script)], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const { chromium } = await import("playwright-core");
const { build } = await import("esbuild");
const executablePath = findBrowsers().chromium?.path;
if (!executablePath) {
  console.error(
    "The bench needs Chromium: none was found (set CHROMIUM_PATH to its path, or run npm test once to install it).",
  );
  process.exit(1);
}

const out = mkdtempSync(join(tmpdir(), "diwan-bench-"));
process.once("exit", () => rmSync(out, { recursive: true, force: true }));
const CONTENDERS = ["raw", "lit", "diwan"];
await build({
  entryPoints: CONTENDERS.map((name) => join(root, `tests/bench/${name}.entry.js`)),
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  logLevel: "error",
  conditions: ["production"],
  nodePaths: [join(root, "packages/form/node_modules")],
});

const page = (
  name,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="icon" href="data:,">${name === "diwan" ? '<script type="module" src="/embed/diwan.js"></script>' : ""}<div id="target"></div><script type="module" src="/bench/${name}.entry.js"></script></html>`;
/** Cold page: the form appears by script alone, as an embedding page would have it. */
const cold = (name) =>
  page(name).replace("</html>", `<script type="module" src="/bench/cold-${name}.js"></script></html>`);
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };
const { gzipSync } = await import("node:zlib");
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? "/", "http://bench").pathname);
  const send = (type, text) => {
    const body = gzipSync(text);
    response
      .writeHead(200, {
        "content-type": type,
        "content-encoding": "gzip",
        "content-length": body.length,
        "cache-control": "no-store",
      })
      .end(body);
  };
  const name = path.slice(1).split(".")[0] ?? "";
  if (CONTENDERS.includes(name)) return send("text/html", page(name));
  if (path.startsWith("/cold/")) return send("text/html", cold(path.slice(6)));
  if (path.startsWith("/bench/cold-"))
    return send(
      "text/javascript",
      "bench.mount(10).then(() => bench.painted()).then((t) => { globalThis.coldPainted = t; });",
    );
  const folder = { bench: out, embed: join(root, "packages/embed/dist") }[path.split("/")[1]];
  const file = folder && join(folder, path.slice(7));
  if (!file || !existsSync(file)) return response.writeHead(404).end();
  send(TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: [...CHROMIUM_ARGS, "--js-flags=--expose-gc"],
});
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const samples = new Map();
const record = (what, name, value) => {
  const key = `${what}|${name}`;
  samples.set(key, [...(samples.get(key) ?? []), value]);
};

async function opened(url, throttle) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(`${url}: ${error.message}`));
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Performance.enable");
  if (throttle > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  return { context, tab, cdp };
}
const heap = async (cdp) => {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize / 1e6;
};
const mainThread = async (cdp) =>
  (await cdp.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value * 1000;

for (let run = 0; run <= runs; run++) {
  const counted = run > 0; // the first round warms caches and is thrown away
  for (const throttle of throttles) {
    for (const n of sizes) {
      for (const name of run % 2 ? CONTENDERS : CONTENDERS.toReversed()) {
        const { context, tab, cdp } = await opened(`${origin}/${name}.html`, throttle);
        await tab.goto(`${origin}/${name}.html`);
        await tab.waitForFunction(
          () =>
            globalThis.bench &&
            (!document.querySelector('script[src*="diwan"]') || customElements.get("diwan-form")),
        );
        // The first mount pays for code that is compiled once: the bench quotes what a warm engine does, cold load is measured apart.
        await tab.evaluate(() => bench.mount(8));
        const before = await heap(cdp);
        const at = (what) => `${what}, N = ${n}, CPU ${throttle}×`;
        const mounted = await tab.evaluate((size) => bench.mount(size), n);
        const used = (await heap(cdp)) - before;
        await tab.evaluate(() => bench.focusMiddle());
        await tab.keyboard.type("warm");
        const keysFrom = await mainThread(cdp);
        await tab.keyboard.type("a service form", { delay: 20 });
        const perKey = ((await mainThread(cdp)) - keysFrom) / 14;
        const shown = await tab.evaluate(() => bench.show());
        const fresh = await tab.evaluate((size) => bench.mount(size).then(() => bench.submit()), n);
        if (counted) {
          record(at("handed over → painted, ms"), name, mounted);
          record(at("main thread per key, ms"), name, perKey);
          record(at(`condition shows ${n / 10} fields, painted, ms`), name, shown);
          record(at("submit with everything wrong, painted, ms"), name, fresh);
          if (throttle === throttles[0]) record(`heap of the form, N = ${n}, MB`, name, used);
        }
        await context.close();
      }
    }
  }
  for (const name of run % 2 ? CONTENDERS : CONTENDERS.toReversed()) {
    const { context, tab } = await opened(`${origin}/${name}.html`, 4);
    await tab.goto(`${origin}/${name}.html`);
    await tab.waitForFunction(
      () =>
        globalThis.bench &&
        (!document.querySelector('script[src*="diwan"]') || customElements.get("diwan-form")),
    );
    const first = await tab.evaluate(() => bench.mount(10));
    if (counted) record("first mount, nothing warmed before, N = 10, CPU 4×, ms", name, first);
    await context.close();
  }
  for (const name of CONTENDERS) {
    const { context, tab, cdp } = await opened(`${origin}/cold/${name}`, 1);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    let bytes = 0;
    cdp.on("Network.loadingFinished", (event) => {
      bytes += event.encodedDataLength;
    });
    await tab.goto(`${origin}/cold/${name}`, { waitUntil: "commit" });
    await tab.waitForFunction(() => globalThis.coldPainted, undefined, { timeout: 60_000 });
    if (counted) {
      record(
        "cold load → painted at 400 kbit/s and 400 ms, N = 10, ms",
        name,
        await tab.evaluate(() => globalThis.coldPainted),
      );
      record("bytes over the line until painted, N = 10, kB", name, bytes / 1000);
    }
    await context.close();
  }
}
const { benchServed } = await import("./bench-served.mjs");
const served = await benchServed(browser, runs);
const { benchRealForms } = await import("./bench/real-forms.mjs");
const realForms = await benchRealForms(browser, runs);
await browser.close();
server.close();

const rows = [...new Set([...samples.keys()].map((key) => key.split("|")[0]))].map((what) => {
  const of = (name) => median(samples.get(`${what}|${name}`));
  const [raw, lit, diwan] = CONTENDERS.map(of);
  return { what, raw, lit, diwan, ratio: diwan / raw, litRatio: lit / raw };
});
/** Three digits that say something. */
function show(value) {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
console.log(
  `\n| what (median of ${runs}) | raw HTML | plain lit | Diwan | lit ÷ raw | Diwan ÷ raw |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const r of rows)
  console.log(
    `| ${r.what} | ${show(r.raw)} | ${show(r.lit)} | ${show(r.diwan)} | ${r.litRatio.toFixed(2)}× | ${r.ratio.toFixed(2)}× |`,
  );
console.log(
  `\n| a page from the server at 400 kbit/s and 400 ms, N = 10 (median of ${runs}) | ms |\n| --- | --- |`,
);
for (const [name, words] of [
  ["painted", "first question painted"],
  ["answered", "and answered, before any JavaScript"],
  ["arrived", "JavaScript arrived"],
  ["takenOver", "taken over, with what was typed"],
]) {
  console.log(`| ${words} | ${median(served.map((times) => times[name])).toFixed(0)} |`);
}
console.log(
  `\n| the example forms as \`npm start\` serves them, 400 kbit/s and 400 ms (median of ${runs}) | first paint without Diwan's files, ms | first question painted, ms | script has taken over, ms |\n| --- | --- | --- | --- |`,
);
for (const { form, bare, question, takenOver } of realForms) {
  const [without, ...shown] = [bare, question, takenOver].map(median);
  const cells = shown.map((time) => `${time.toFixed(0)} (${(time / without).toFixed(2)}×)`);
  console.log(`| ${form} | ${without.toFixed(0)} | ${cells.join(" | ")} |`);
}
if (flags.json)
  writeFileSync(
    flags.json,
    JSON.stringify({ runs, rows, served, realForms, samples: Object.fromEntries(samples) }, null, 2),
  );
