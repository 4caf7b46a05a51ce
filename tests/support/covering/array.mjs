/**
 * The covering array that `npm test` walks: of all cases of all suites in all engines (suites.mjs) as few as are needed so that every case is walked in an
 * engine, every suite that depends on the engine in each of them, and every pair of two dimensions' values somewhere.
 */
import { fileURLToPath } from "node:url";
import { DIMENSIONS, suitesOf } from "./suites.mjs";

/** @typedef {import("./suites.mjs").Case} Case */
/** @typedef {import("./suites.mjs").Suite} Suite */
/** @typedef {{ readonly suite: string, readonly engine: string, readonly at: Case }} Row one case of a suite in one engine */

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What an engine's drivers and windows cost beside Chromium's, roughly (journeys of the same tests): where any engine will do, the cheapest does. */
const COST = { chromium: 1, firefox: 1.5, webkit: 2 };

/** What a case is about when it does not say. */
const USUAL = { form: "own", javascript: "on", scheme: "light" };

/** The values that a row has of one dimension; several where its tests go through them. */
export function valuesOf({ engine, at }, dimension) {
  if (dimension === "engine") return [engine];
  const values = [at[dimension] ?? USUAL[dimension]].flat();
  // No other driver can emulate them.
  return dimension === "scheme" && engine !== "chromium"
    ? values.filter((value) => value !== "forced colours")
    : values;
}

/** Every pair of two dimensions' values that a row brings together. */
export function pairsOf(row) {
  const names = Object.keys(DIMENSIONS);
  return names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .flatMap((b) => valuesOf(row, a).flatMap((x) => valuesOf(row, b).map((y) => `${a} ${x}, ${b} ${y}`))),
  );
}

/** Everything there is: each case of each suite in each engine that can walk it. */
export function wholeProduct(engines = DIMENSIONS.engine, suites = suitesOf(root)) {
  return Object.entries(suites).flatMap(([suite, { cases, engines: able = engines }]) =>
    engines
      .filter((engine) => able.includes(engine))
      .flatMap((engine) => cases.map((at) => ({ suite, engine, at }))),
  );
}

/** What a row contributes to what is asked of the array. */
function contributions(row, { in: how, per, pairs, cases }) {
  const { suite, engine, at } = row;
  return [
    `${suite}: case ${cases.indexOf(at)}`,
    ...(how === "each" ? [`${suite} ${per ? at[per] : ""}: ${engine}`] : []),
    ...(pairs ? pairsOf(row).map((pair) => `${suite}: ${pair}`) : []),
    ...pairsOf(row),
  ];
}

/**
 * Greedy: again and again the row that contributes most for its cost; of equals, one whose values this engine has had least, so that languages and
 * isolations alternate.
 * @returns {readonly Row[]}
 */
export function coveringArray(engines = DIMENSIONS.engine, suites = suitesOf(root)) {
  const left = wholeProduct(engines, suites).map((row) => ({
    row,
    gives: contributions(row, suites[row.suite]),
  }));
  const missing = new Set(left.flatMap(({ gives }) => gives));
  const seen = new Map();
  const features = ({ engine, at }) =>
    ["language", "isolation", "form"].map((name) => `${engine} ${String(at[name])}`);
  const familiar = (row) => features(row).reduce((sum, key) => sum + (seen.get(key) ?? 0), 0);
  const chosen = [];
  while (missing.size) {
    const scored = left.map(({ row, gives }) => ({
      row,
      gives,
      score: gives.filter((each) => missing.has(each)).length / COST[row.engine],
    }));
    const best = scored.reduce((a, b) => {
      if (b.score !== a.score) return b.score > a.score ? b : a;
      return familiar(b.row) < familiar(a.row) ? b : a;
    }, scored[0]);
    if (!best?.gives.some((each) => missing.has(each)))
      throw new Error(
        `no case gives what is missing: are ${engines.join(", ") || "no engines"} the engines?`,
      );
    for (const each of best.gives) missing.delete(each);
    for (const key of features(best.row)) seen.set(key, (seen.get(key) ?? 0) + 1);
    chosen.push(best.row);
  }
  return chosen;
}

/**
 * The rows of this run. `DIWAN_ARRAY` names the engines that share the covering array; without it, as when one file is run by hand, everything is walked.
 * @returns {readonly Row[]}
 */
export function rowsOfThisRun(suites = suitesOf(root)) {
  const engines = process.env.DIWAN_ARRAY?.split(",");
  return engines ? coveringArray(engines, suites) : wholeProduct(DIMENSIONS.engine, suites);
}

/** Which test files have nothing to walk in this engine in this run. */
export function idleFiles(engine, suites = suitesOf(root)) {
  const busy = new Set(
    rowsOfThisRun(suites)
      .filter((row) => row.engine === engine)
      .map(({ suite }) => suites[suite].file),
  );
  return [...new Set(Object.values(suites).map(({ file }) => file))].filter((file) => !busy.has(file));
}

/** The array in words, a line a suite, engine by engine. */
export function arrayInWords(rows, engines = DIMENSIONS.engine, suites = suitesOf(root)) {
  const short = ({ form, language, isolation, javascript, draft, type }) =>
    [
      form?.split("-")[0],
      type,
      language,
      isolation === "none" && "not isolated",
      javascript === "off" && "no script",
      draft,
    ]
      .filter(Boolean)
      .join(" ");
  const lines = Object.keys(suites).flatMap((suite) => {
    const of = rows.filter((row) => row.suite === suite);
    const parts = engines.flatMap((engine) => {
      const here = of.filter((row) => row.engine === engine);
      return here.length ? [`${engine} (${here.map(({ at }) => short(at)).join(", ")})`] : [];
    });
    return [`  ${suite}: ${parts.join(" · ") || "in none of these engines"}`];
  });
  const all = wholeProduct(engines, suites).length;
  return [
    `Covering array: ${rows.length} of ${all} cases in an engine; each case in one, each suite that depends on the engine in all of ${engines.join(", ")}; ${new Set(rows.flatMap(pairsOf)).size} pairs of ${Object.keys(DIMENSIONS).join(", ")}`,
    ...lines,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(arrayInWords(coveringArray()));
