/** Which cases of a suite are walked in this engine in this run: all of them, or in `npm test` those of the covering array. */
import { rowsOfThisRun } from "./covering/array.mjs";
import { suitesOf, type Case } from "./covering/suites.mjs";
import { engineName } from "./driver/index.js";

const suites = suitesOf(new URL("../..", import.meta.url).pathname);
const rows = rowsOfThisRun(suites);

export type { Case };

/** @throws for a suite that the table (covering/suites.mjs) does not know: its tests would silently not run */
export function walked(suite: string): readonly Case[] {
  if (!Object.hasOwn(suites, suite)) throw new Error(`covering/suites.mjs knows no suite ${suite}`);
  return rows.filter((row) => row.suite === suite && row.engine === engineName()).map(({ at }) => at);
}
