/**
 * What a citizen's first page costs: every script and style sheet a real browser asks for until the ten-field form of the bench stands, each
 * gzipped by itself as a server sends it (level 9). Budget: 27 kB, a kB being 1,000 bytes. Without Chromium only the script's static part is
 * weighed, and the browser's measure counts as skipped. Then the first pages of both example forms, in each of their languages, which bring their own
 * types and expressions and none of later pages'; and what each type that is loaded apart adds. `--build` bundles first; `SIZE_RESULTS=<file>` writes the counts for scripts/test.mjs.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { exampleAnswers } from "../docs/examples/forms/answers.mjs";
import { definitionOf } from "../tests/bench/generate.js";
import { CHROMIUM_ARGS, findBrowsers } from "./browsers.mjs";
import { bin, root, run } from "./run.mjs";

const embedDist = join(root, "packages/embed/dist");
const BUDGET = 27_000;
/** The same for the example forms. The promise is 30,000: what is over is the page's words in another language than English, which come with the script. */
const REAL_BUDGET = 30_900;
/** With what Continue needs to validate the page and to show the next one. The promise is 40,000; the licence's second page asks a phone number, and brings the numbering plans. Rules that only warn are 300 of it, both readings of figures such as "1.500" and the marks of years 700, the way to list items on pages of their own and back 500, the draft of a form that is open twice 300, what says beside the button that files are on their way 200, words of what is wrong in types of question that the page does not ask the rest. */
const CONTINUE_BUDGETS = { "resident-parking-permit": 42_300, "business-licence-renewal": 73_000 };
const REAL_FORMS = ["resident-parking-permit", "business-licence-renewal"];
const LANGUAGES = ["en", "ar"];
/** What a type that a form loads apart may weigh, its rules apart from it. */
const TYPE_BUDGET = 1_500;
/** Types that bring a library or the rules of every country, and why. */
const TYPE_BUDGETS = {
  // Numbering plans of every country (libphonenumber-js).
  phone: 30_000,
  // Parts, order and words of every country.
  address: 5_500,
  // The list that is searched while typing, and what it folds.
  combobox: 3_000,
  // The same list, and what is chosen below it.
  multiselect: 3_000,
  // What the people of every country are called, in English and Arabic.
  nationality: 4_500,
  // Two choices, and a native list of many languages.
  "contact-preference": 1_800,
  // Items on one page, a summary of those with pages of their own, and removing.
  list: 2_850,
  // A table that becomes questions.
  matrix: 1_600,
  // Words that stand for currencies in every shipped language.
  money: 2_200,
  // The button, and what the calendar looks like; its days come apart.
  "date.calendar": 1_800,
  // With what the blocks between questions have in common: headings, tables that scroll.
  callout: 1_900,
  // Bars, lines and their scale.
  chart: 2_600,
  // Each document's control, its ways and its reason.
  evidence: 2_400,
  // Rows as a table or one below the other; a paste is read apart.
  "table-list": 2_900,
  // Hours, halves of the day, and whole times that are pasted.
  time: 1_900,
  // Three ways to say a place; grids and what asks the device come apart.
  location: 3_000,
  // Looking up, saying how that goes, and the details by hand.
  lookup: 3_700,
  // SHA-256 (@noble/hashes): the hash is known while the name is typed, on pages without HTTPS too.
  signature: 4_500,
  // Choosing, sending, progress and taking back.
  file: 4_000,
};
const TYPES = {
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  html: "text/html; charset=utf-8",
};

const gzipped = (file) => gzipSync(readFileSync(join(embedDist, file)), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(2).padStart(7)} kB`;

/** Files the tag brings (not TypeScript's own output beside them). */
function shipped() {
  const list = (dir) =>
    existsSync(join(embedDist, dir))
      ? readdirSync(join(embedDist, dir), { recursive: dir !== "" }).map((name) => join(dir, name))
      : [];
  return ["diwan.js", ...list("chunks"), ...list("").filter((name) => name.endsWith(".css"))].filter((name) =>
    /\.(js|css)$/.test(name),
  );
}

/** The entry and what it imports before it runs. */
function staticPart(file = "diwan.js", seen = new Set()) {
  seen.add(file);
  const code = readFileSync(join(embedDist, file), "utf8");
  for (const [, specifier] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"';()]*?from\s*)?["'](\.[^"']+)["']/g,
  )) {
    const next = relative(embedDist, join(embedDist, file, "..", specifier));
    if (!seen.has(next)) staticPart(next, seen);
  }
  return [...seen];
}

/**
 * Files asked for until a form with at least so many controls is ready, in a browser that was never here. With `answers`, and without what comes while the
 * browser is at rest: until Continue has led to the second page.
 */
async function filesOf(executablePath, { definition, language, least, answers }) {
  const start = answers
    ? `<script>globalThis.requestIdleCallback = () => 0; document.querySelector("diwan-form").answers = ${JSON.stringify(answers)};</script>`
    : "";
  const files = {
    "/": `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Size</title><script type="module" src="/diwan.js"></script><diwan-form src="/form.json" lang="${language}" draft="off"></diwan-form>${start}</html>`,
    "/form.json": JSON.stringify(definition),
    "/favicon.ico": "",
  };
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://size").pathname;
    const known = shipped().includes(path.slice(1));
    const body = files[path] ?? (known ? readFileSync(join(embedDist, path)) : undefined);
    if (known) asked.push(path.slice(1));
    response
      .writeHead(body === undefined ? 404 : 200, {
        "content-type":
          path === "/" ? TYPES.html : (TYPES[path.split(".").pop()] ?? "application/octet-stream"),
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, headless: true, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    // What is asked for afterwards is prefetched while nobody waits.
    await page.addInitScript((goesOn) => {
      const note = () => {
        globalThis.isReady = performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname.slice(1));
      };
      document.addEventListener("diwan-ready", ({ target }) => {
        if (!goesOn) return note();
        // The first page of all tells of itself, too.
        document.addEventListener("diwan-page", note);
        const [button] = [...target.shadowRoot.querySelectorAll("button")].slice(-1);
        button.click();
      });
    }, answers !== undefined);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page
      .waitForFunction(() => globalThis.isReady, undefined, { timeout: 30_000 })
      .catch(async () => {
        const text = await page.evaluate(() => document.querySelector("diwan-form").shadowRoot?.textContent);
        throw new Error(`the page never came\n${errors.join("\n")}\n${text}`);
      });
    const controls = await page.evaluate(() => {
      const form = document.querySelector("diwan-form");
      return (form.shadowRoot ?? form).querySelectorAll("input, select, textarea").length;
    });
    if (controls < least)
      throw new Error(`the form stands with ${controls} controls: this would weigh something else`);
    const before = await page.evaluate(() => globalThis.isReady);
    return asked.filter((file) => before.includes(file));
  } finally {
    await browser.close();
    server.close();
  }
}

function table(title, files) {
  const rows = files.map((file) => ({ file, bytes: gzipped(file) })).sort((a, b) => b.bytes - a.bytes);
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  console.log(`\n${title}: ${files.length} files, ${kB(total).trim()}`);
  for (const { file, bytes } of rows) console.log(`  ${kB(bytes)}  ${file}`);
  return total;
}

if (process.argv.includes("--build")) {
  const { code, output } = await run(bin("rollup"), ["-c"]);
  if (code !== 0) throw new Error(output);
}
const chromium = findBrowsers().chromium?.path;
const measured = chromium
  ? await filesOf(chromium, { definition: definitionOf(10), language: "en", least: 10 })
  : staticPart();
const first = table(
  chromium
    ? "First page of ten fields, as Chromium asked for it"
    : "Entry and its static imports (no Chromium here)",
  measured,
);
table(
  "Loaded later, when a page needs it",
  shipped().filter((file) => !measured.includes(file)),
);

/** The form without the pages after the first two, which come while the browser is at rest. */
const firstTwoPages = ({ pages, calculations: _, summary: __, ...rest }) => ({
  ...rest,
  pages: pages.slice(0, 2),
});

/** First pages of the example forms, and what they and their Continue bring together. */
const real = [];
for (const name of chromium ? REAL_FORMS : [])
  for (const language of LANGUAGES) {
    const definition = JSON.parse(readFileSync(join(root, `docs/examples/forms/${name}.form.json`), "utf8"));
    const [{ answers }] = exampleAnswers(name, new Date());
    const first = await filesOf(chromium, { definition, language, least: 3 });
    const page = { definition: firstTwoPages(definition), language, least: 1, answers };
    real.push(
      { title: `First page of ${name}, ${language}`, files: first, budget: REAL_BUDGET },
      {
        title: `First page and Continue of ${name}, ${language}`,
        files: await filesOf(chromium, page),
        budget: CONTINUE_BUDGETS[name],
      },
    );
  }
const tooMuch = real.filter(({ title, files, budget }) => table(title, files) > budget);
for (const { title, budget } of tooMuch) console.log(`✗ ${title}: over the budget of ${kB(budget).trim()}`);

/** Each type's own chunk: `chunks/3f…/phone.type.js`. */
const types = shipped().flatMap((file) => {
  const [, type] = /^chunks[\\/][\w-]+[\\/]([a-z\d.-]+)\.type\.js$/.exec(file) ?? [];
  return type ? [{ type, bytes: gzipped(file), budget: TYPE_BUDGETS[type] ?? TYPE_BUDGET }] : [];
});
const heavy = types.filter(({ bytes, budget }) => bytes > budget);
console.log(
  `\nTypes loaded apart, each within its budget (${kB(TYPE_BUDGET).trim()} unless it says otherwise):`,
);
for (const { type, bytes, budget } of types)
  console.log(
    `  ${bytes > budget ? "✗" : "✓"} ${type.padEnd(12)} ${kB(bytes)}${budget === TYPE_BUDGET ? "" : ` of ${kB(budget).trim()}`}`,
  );

const over = first - BUDGET;
console.log(
  over > 0
    ? `\n✗ ${over} bytes over the budget of ${BUDGET} (27 kB, 1 kB = 1,000 bytes, gzip)`
    : `\n✓ ${-over} bytes under the budget of ${BUDGET} (27 kB, 1 kB = 1,000 bytes, gzip)`,
);
const failed = (over > 0 ? 1 : 0) + heavy.length + tooMuch.length;
const counts = {
  passed: 1 + types.length + real.length - failed,
  failed,
  skipped: chromium ? 0 : 1 + 2 * REAL_FORMS.length * LANGUAGES.length,
};
if (process.env.SIZE_RESULTS) writeFileSync(process.env.SIZE_RESULTS, JSON.stringify(counts));
process.exit(failed ? 1 : 0);
