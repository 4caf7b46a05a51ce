/**
 * Component tests: every `*.test.ts` beside an element, and `tests/browser`, in Chromium, Firefox and WebKitGTK from the TypeScript sources.
 * `BROWSERS=chromium npx wtr --files packages/fields/src/date/date.test.ts` runs one file in one engine.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { a11ySnapshotPlugin } from "@web/test-runner-commands/plugins";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { CHROMIUM_ARGS, chosenEngines, findBrowsers } from "./scripts/browsers.mjs";
import { bundled, sourceOf } from "./scripts/bundle-browser-tests.mjs";
import { WebKitLauncher } from "./scripts/webkit-launcher.mjs";
import { freePort } from "./scripts/webkit-service.mjs";
import { idleFiles, rowsOfThisRun } from "./tests/support/covering/array.mjs";
import { devtoolsPlugin } from "./tests/matrix/devtools-plugin.mjs";

const found = findBrowsers();

/**
 * Chromium stalls timers and focus in tabs behind another; emulated focus makes every tab the front one.
 * All files run in one tab: each begins with an empty history. Chromium keeps 50 entries, and drops from a full history those first that were made without a press of a real button, so that going back
 * leads past them out of the page; the forms of these tests are pressed by a script.
 */
async function testPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  const goto = page.goto.bind(page);
  page.goto = async (...to) => {
    await session.send("Page.resetNavigationHistory");
    return goto(...to);
  };
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage: testPage,
      launchOptions: { executablePath: found.chromium.path, headless: true, args: CHROMIUM_ARGS },
    }),
  // Firefox and WebKit have no focus emulation: one page at a time, or focus tests fight over the window.
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: "firefox", executablePath: found.firefox.path, headless: true },
    }),
  webkit: () => new WebKitLauncher(),
};

// A promise of a browser's driver that is rejected while nobody waits for it would end the runner, and with it the results of every test. What such an error breaks fails by itself.
process.on("unhandledRejection", (error) => console.error("A promise nobody waits for was rejected:", error));

const engines = chosenEngines();
const rows = rowsOfThisRun();
const browsers = [];
for (const engine of engines) browsers.push(await launchers[engine]());

/** A test file by its source, wherever it was taken from. */
const nameOf = (testFile) => sourceOf(relative(import.meta.dirname, testFile));

/** Last line for people, and `WTR_RESULTS=<file>` for scripts/test.mjs: the tests of every engine added up. */
function totals() {
  const files = {};
  let since;
  return {
    start() {
      since = Date.now();
    },
    // One file at a time: what passed since the one before is this one's, with the loading of its page.
    reportTestFileResults({ testFile }) {
      files[nameOf(testFile)] = (Date.now() - since) / 1000;
      since = Date.now();
    },
    stop({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0, failures: [], interrupted: [], files };
      const fail = (session, ...names) => {
        sum.failed++;
        sum.failures.push([nameOf(session.testFile), ...names].join(" > "));
      };
      const count = (result, session, ...suites) => {
        for (const test of result.tests) {
          if (test.skipped || test.passed) sum[test.skipped ? "skipped" : "passed"]++;
          else fail(session, ...suites, test.name);
        }
        for (const suite of result.suites) count(suite, session, ...suites, suite.name);
      };
      for (const session of sessions) {
        // What its browser did not live to finish is nobody's result: a whole run runs it again, once.
        if (session.errors?.length && session.browser.interrupted?.has(session.id)) {
          sum.interrupted.push(relative(import.meta.dirname, session.testFile));
          continue;
        }
        if (session.testResults) count(session.testResults, session);
        // A file that did not load, or that failed outside its tests, is one failure: never a silent zero.
        if (!session.testResults || session.errors?.length) fail(session, "(outside its tests)");
      }
      if (process.env.WTR_RESULTS) writeFileSync(process.env.WTR_RESULTS, JSON.stringify(sum));
      for (const file of sum.interrupted) console.log(`\nthe browser ended while it ran ${file}`);
      console.log(
        `\n${engines.join(", ")}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`,
      );
    },
  };
}

/** A whole run takes the tests from the bundle it has made (scripts/bundle-browser-tests.mjs); otherwise the sources. */
const isBundled = process.env.WTR_BUNDLED === "1";
/** What knows no page is tested in Node: see vitest.config.ts. */
const files = [
  "packages/{fields,form}/src/**/*.test.ts",
  "!packages/fields/src/**/*.{answer,definition,rules}.test.ts",
  "packages/testing/src/browser/*.test.ts",
  "tests/browser/**/*.test.ts",
  // One engine a process in a whole run.
  ...(engines.length === 1
    ? idleFiles(engines[0]).map((file) => `!${file}${file.endsWith("/") ? "**" : ""}`)
    : []),
];
const inBundle = (pattern) => (pattern.startsWith("!") ? `!${bundled(pattern.slice(1))}` : bundled(pattern));

export default {
  files: isBundled ? files.map(inBundle) : files,
  // A page cannot see the environment: which cases are walked in this run is put into it (tests/matrix/walked.ts).
  testRunnerHtml: (framework) =>
    `<!DOCTYPE html><html><head></head><body><script>var diwanTestRows = ${JSON.stringify(rows).replaceAll("<", "\\u003c")};</script><script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: !isBundled && { exportConditions: ["diwan-source", "development", "browser"] },
  port: await freePort(),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes("Lit is in dev mode"),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totals()],
  browsers,
  plugins: [
    a11ySnapshotPlugin(),
    devtoolsPlugin(),
    ...(isBundled
      ? []
      : [esbuildPlugin({ ts: true, json: true, tsconfig: "tsconfig.base.json", target: "es2022" })]),
  ],
};
