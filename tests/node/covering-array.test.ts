/** What `npm test` walks of the whole product (tests/support/covering): that nothing it promises is missing. Counted here without its generator. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coveringArray, wholeProduct, type Row } from "../support/covering/array.mjs";
import { DIMENSIONS, IMPOSSIBLE, suitesOf } from "../support/covering/suites.mjs";

const root = join(import.meta.dirname, "../..");
const suites = suitesOf(root);
const array = coveringArray(DIMENSIONS.engine, suites);

type Dimension = keyof typeof DIMENSIONS;
const dimensions = Object.keys(DIMENSIONS) as Dimension[]; // its own keys
/** Whether a row's tests are about this value; what a case does not say is as it usually is. */
function has({ engine, at }: Row, dimension: Dimension, value: string): boolean {
  if (dimension === "engine") return engine === value;
  const usual: { readonly [name: string]: string } = { form: "own", javascript: "on", scheme: "light" };
  const values = [at[dimension] ?? usual[dimension]].flat();
  return values.includes(value) && !(value === "forced colours" && engine !== "chromium");
}
const allPairs = dimensions.flatMap((a, at) =>
  dimensions
    .slice(at + 1)
    .flatMap((b) => DIMENSIONS[a].flatMap((x) => DIMENSIONS[b].map((y) => ({ a, x, b, y })))),
);
/** Pairs that no row has. */
const missingPairs = (rows: readonly Row[]): readonly string[] =>
  allPairs
    .filter(({ a, x, b, y }) => !rows.some((row) => has(row, a, x) && has(row, b, y)))
    .map(({ a, x, b, y }) => `${a} ${x}, ${b} ${y}`);

describe("the covering array", () => {
  it("has every pair of engine, form, language, isolation, JavaScript and scheme, but those no driver can show", () => {
    expect(missingPairs(array)).toEqual(
      IMPOSSIBLE.map(({ engine, scheme }) => `engine ${engine}, scheme ${scheme}`),
    );
  });

  it("would be told of a pair that is missing", () => {
    const without = array.filter((row) => !(has(row, "isolation", "none") && has(row, "language", "ar")));
    expect(missingPairs(without)).toContain("language ar, isolation none");
  });

  it("walks every case of every suite in at least one engine", () => {
    for (const [suite, { cases }] of Object.entries(suites)) {
      const taken = array.filter((row) => row.suite === suite).map(({ at }) => at);
      for (const each of cases) expect(taken, `${suite} ${JSON.stringify(each)}`).toContain(each);
    }
  });

  it("walks what depends on the engine in all three, each type of field by itself", () => {
    for (const [suite, { in: how, per, cases }] of Object.entries(suites)) {
      if (how !== "each") continue;
      const groups = new Set(cases.map((each) => (per ? each[per] : undefined)));
      for (const group of groups) {
        const engines = array
          .filter((row) => row.suite === suite && (!per || row.at[per] === group))
          .map(({ engine }) => engine);
        expect([...new Set(engines)].sort(), `${suite} ${group}`).toEqual(DIMENSIONS.engine);
      }
    }
  });

  it("completes every example form in each engine, language and isolation, two by two", () => {
    const complete = array.filter(({ suite }) => suite === "complete" || suite === "every-question");
    for (const engine of DIMENSIONS.engine)
      for (const dimension of ["form", "language", "isolation"] as const)
        for (const value of DIMENSIONS[dimension].filter((each) => each !== "own"))
          expect(
            complete.filter((row) => row.engine === engine && has(row, dimension, value)).length,
            `${engine}, ${value}`,
          ).toBeGreaterThan(0);
  });

  it("is a part of the whole product, and no more than half of it", () => {
    const whole = wholeProduct(DIMENSIONS.engine, suites);
    for (const { suite, engine, at } of array)
      expect(whole.some((row) => row.suite === suite && row.engine === engine && row.at === at)).toBe(true);
    expect(array.length).toBeLessThan(whole.length / 2);
  });

  it.each(["chromium", "chromium,webkit"])("is made for the engines that are here: %s", (names) => {
    const here = names.split(",");
    const rows = coveringArray(here, suites);
    expect([...new Set(rows.map(({ engine }) => engine))].sort()).toEqual(here);
    for (const [suite, { cases, engines: able = here }] of Object.entries(suites))
      if (able.some((each) => here.includes(each)))
        expect(new Set(rows.filter((row) => row.suite === suite).map(({ at }) => at)).size).toBe(
          cases.length,
        );
  });
});

describe("the table of suites", () => {
  const files = [
    "tests/journeys",
    "tests/browser",
    "packages/fields/src",
    "packages/form/src",
    "packages/testing/src/browser",
  ]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file.replaceAll("\\", "/")}`,
      ),
    )
    .filter((file) => file.endsWith(".test.ts"));

  it("knows every file of tests that runs in browsers", () => {
    const known = Object.values(suites).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => !known.some((each) => file.startsWith(each)))).toEqual([]);
    expect(known.filter((each) => !files.some((file) => file.startsWith(each)))).toEqual([]);
  });

  it("is asked by every file that has more than one case", () => {
    for (const [suite, { file, cases, engines }] of Object.entries(suites)) {
      if (cases.length < 2 || engines?.length === 1) continue;
      const text = readFileSync(join(root, file), "utf8");
      expect(text, file).toMatch(new RegExp(`(walked|wallsOf)\\("${suite}"\\)`));
    }
  });
});
