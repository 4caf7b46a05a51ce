/**
 * `npm test`: everything, from a bare clone to the last line `N passed, N failed, N skipped`; in browsers the covering array that it prints first
 * (tests/support/covering). `npm run test:all` (`--all`) is the whole product of engines, forms, languages, isolations and schemes.
 * `npm test -- --only=unit,browser` runs some steps; `--list` names them. `BROWSERS=chromium` narrows the engines.
 * An engine that is not installed is a skip, and under CI a failure.
 * What every other step stands on (install, build) stops the run when it fails; the others all run, a few at a time, and are added up.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ENGINES } from "./browsers.mjs";
import { arrayInWords, coveringArray } from "../tests/support/covering/array.mjs";
import { countProcessor } from "./processor.mjs";
import { fromCode, fromCounts, fromEslint, joined, none, sum, words } from "./results.mjs";
import { bin, root, run } from "./run.mjs";
import { failedCriteria } from "./accessibility.mjs";
import { ensureSystem } from "./system.mjs";

const { values: flags } = parseArgs({
  options: { all: { type: "boolean" }, only: { type: "string" }, list: { type: "boolean" } },
});
const out = mkdtempSync(join(tmpdir(), "diwan-test-"));
process.once("exit", () => rmSync(out, { recursive: true, force: true }));

const node = (script, ...args) => [process.execPath, [join("scripts", script), ...args]];
const vitest = (project, file, env = {}) => ({
  command: [
    bin("vitest"),
    ["run", "--project", project, "--reporter=default", "--reporter=./scripts/vitest-counts.mjs"],
  ],
  env: { VITEST_RESULTS: file, ...env },
  count: fromCounts,
});

/** A script another room owns and that checks its own generated files; absent until that room has one. */
const check = (name, script) => ({
  name,
  command: node(script, "--check"),
  when: () => existsSync(join(root, "scripts", script)),
});

/** What the rest stands on, in order. */
const ground = [
  { name: "install", command: node("bootstrap.mjs") },
  { name: "build", command: node("build.mjs") },
  { name: "browser tests", command: node("bundle-browser-tests.mjs") },
];

const asked = process.env.BROWSERS?.split(",") ?? ENGINES;

function steps(engines) {
  const file = (name) => join(out, `${name.replace(/\W/g, "-")}.json`);
  const perEngine = (name, step) =>
    asked.map((engine) => ({
      name: `${name}:${engine}`,
      ...step(engine),
      missing: engines.includes(engine) ? undefined : `${engine} is not installed`,
    }));
  const list = [
    // The longest first, so that the last minute is not one step alone.
    ...perEngine("journeys", (engine) => vitest("journeys", file(`journeys:${engine}`), { ENGINE: engine })),
    ...perEngine("browser", (engine) => ({
      command: [bin("wtr"), []],
      env: { BROWSERS: engine, WTR_BUNDLED: "1", WTR_RESULTS: file(`browser:${engine}`) },
      count: fromCounts,
      filesAgain: (files) => ["--files", ...files],
    })),
    { name: "unit", ...vitest("node", file("unit")) },
    { name: "package", ...vitest("package", file("package")) },
    {
      name: "lint",
      command: [bin("eslint"), ["--max-warnings=0", "--format=json", "--output-file", file("lint"), "."]],
      count: fromEslint,
      explain: [bin("eslint"), ["--max-warnings=0", "."]],
    },
    { name: "styles", command: [bin("stylelint"), ["packages/*/src/**/*.ts"]] },
    { name: "layout", command: [bin("prettier"), ["--check", "--log-level=warn", "."]] },
    { name: "types", command: [bin("tsc"), ["-p", "tsconfig.tests.json"]] },
    check("indexes", "fields.mjs"),
    check("ibans", "iban-countries.mjs"),
    check("national-ids", "national-ids.mjs"),
    check("conformance", "conformance.mjs"),
    check("schema", "schema.mjs"),
    check("reference", "definition-docs.mjs"),
    check("i18n", "i18n.mjs"),
    check("accessibility", "accessibility.mjs"),
    { name: "size", command: node("size.mjs"), env: { SIZE_RESULTS: file("size") }, count: fromCounts },
  ];
  return list.filter((step) => step.when?.() ?? true).map((step) => ({ ...step, file: file(step.name) }));
}

/** `--only=browser` takes every engine's; `--only=browser:webkit` one. */
const wanted = flags.only?.split(",");
const isWanted = ({ name }) => !wanted || wanted.includes(name) || wanted.includes(name.split(":")[0]);

const tally = [];
/** Names of tests, said once more at the end: whoever looks there need not search a long output. */
const failures = [];
/** Of a step that failed without naming a test, the last it printed, for the same reason. */
const lastWords = [];
const LAST = 15;
/** What each step and each file of tests took, in seconds. */
const times = { steps: [], files: [] };
const processor = countProcessor();
function report(step, counts, seconds, output = "") {
  tally.push(counts);
  failures.push(...(counts.failures ?? []).map((name) => `${step.name}: ${name}`));
  const used = processor.seconds(step.name);
  times.steps.push({ name: step.name, seconds, used });
  for (const [file, taken] of Object.entries(counts.files ?? {}))
    times.files.push({ name: `${step.name}: ${file}`, seconds: taken });
  const failed = counts.failed > 0;
  console.log(
    `${failed ? "✗" : "✓"} ${step.name.padEnd(20)} ${words(counts).padEnd(40)} ${seconds.toFixed(1)} s`,
  );
  if (failed && output) {
    // Without what moves a terminal's cursor, which FORCE_COLOR=0 leaves in.
    const lines = output
      .replace(/\x1b\[[\d;]*[A-Za-z]/g, "")
      .trimEnd()
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => `  │ ${line}`);
    console.log(lines.join("\n"));
    if (!counts.failures?.length) lastWords.push([`${step.name}:`, ...lines.slice(-LAST)].join("\n"));
  }
  return !failed;
}

async function runStep(step) {
  if (step.missing) {
    // Nobody looks at a skip under CI: an engine that went away would never be missed.
    if (process.env.CI)
      return report(step, { ...none, failed: 1, failures: [step.missing] }, 0, step.missing);
    console.log(`– ${step.name.padEnd(20)} skipped: ${step.missing}`);
    tally.push({ ...none, skipped: 1 });
    return true;
  }
  const env = { CI: "true", FORCE_COLOR: "0", NO_COLOR: "1", DIWAN_STEP: step.name, ...step.env };
  const [program, args = []] = step.command;
  const result = await run(program, args, { env });
  let counts = step.count?.(step.file, result.code) ?? fromCode(result.code);
  // A test that fails is never tried again; a file whose browser ended under it has no result yet. Twice is a failure.
  if (counts.interrupted?.length && step.filesAgain) {
    console.log(`– ${step.name.padEnd(20)} the browser ended in ${counts.interrupted.join(", ")}: run again`);
    rmSync(step.file, { force: true });
    const again = await run(program, [...args, ...step.filesAgain(counts.interrupted)], { env });
    const second = step.count(step.file, again.code);
    counts = joined(counts, second);
    result.output += again.output;
    result.seconds += again.seconds;
  }
  const output = counts.failed && step.explain ? (await run(...step.explain)).output : result.output;
  return report(step, counts, result.seconds, output);
}

const longestFirst = (list) => list.toSorted((a, b) => b.seconds - a.seconds);
const timed = ({ name, seconds, used }) =>
  `  ${seconds.toFixed(1).padStart(7)} s ${used === undefined ? "" : `${used.toFixed(0).padStart(6)} s of the processor`}  ${name}`;

function finish(start) {
  processor.stop();
  const total = sum(tally);
  console.log(`\ntime of each step:\n${longestFirst(times.steps).map(timed).join("\n")}`);
  const slowest = longestFirst(times.files).slice(0, 20);
  if (slowest.length) console.log(`\nthe slowest twenty files:\n${slowest.map(timed).join("\n")}`);
  for (const said of lastWords) console.log(`\nthe end of what failed in ${said}`);
  if (failures.length) console.log(`\nfailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
  const criteria = failedCriteria(failures);
  if (criteria.length)
    console.log(
      `\nsuccess criteria of WCAG 2.2 these are about:\n${criteria.map((name) => `  ${name}`).join("\n")}`,
    );
  console.log(`\nall steps: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  console.log(words(total));
  process.exit(total.failed || total.passed === 0 ? 1 : 0);
}

const start = Date.now();
if (flags.list) {
  console.log([...ground, ...steps(ENGINES)].map(({ name }) => name).join("\n"));
  process.exit(0);
}
for (const step of ground) if (!(await runStep(step))) finish(start);

const { engines } = ensureSystem();
const queue = steps(engines).filter(isWanted);
if (!flags.all && queue.some(({ name }) => name.includes(":"))) {
  const walking = engines.filter((engine) => asked.includes(engine));
  process.env.DIWAN_ARRAY = walking.join();
  console.log(arrayInWords(coveringArray(walking), walking));
}
// One more than there are cores: a browser that is driven waits about half of the time.
const lanes = Math.min(4, availableParallelism() + 1);
/** One WebKit at a time: of two on one machine, one was seen to lose the Enter keys sent to it. Whoever runs the first goes on with the second. */
let isWebKitBusy = false;
function nextStep() {
  const at = queue.findIndex(({ name }) => !isWebKitBusy || !name.endsWith(":webkit"));
  return at < 0 ? undefined : queue.splice(at, 1)[0];
}
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let step = nextStep(); step; step = nextStep()) {
      const isWebKit = step.name.endsWith(":webkit");
      isWebKitBusy ||= isWebKit;
      await runStep(step);
      if (isWebKit) isWebKitBusy = false;
    }
  }),
);
finish(start);
