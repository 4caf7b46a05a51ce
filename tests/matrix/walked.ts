/** Which cases of a suite are walked in this browser in this run, as ../support/walked.ts says in Node. The runner puts the rows into the page. */
import type { Row } from "../support/covering/array.mjs";
import type { Case } from "../support/covering/suites.mjs";

// Set by web-test-runner.config.mjs.
const { diwanTestRows: rows } = globalThis as unknown as { readonly diwanTestRows: readonly Row[] };

function engineHere(): string {
  if (/Firefox/.test(navigator.userAgent)) return "firefox";
  return /Chrome/.test(navigator.userAgent) ? "chromium" : "webkit";
}
const engine = engineHere();

export function walked(suite: string): readonly Case[] {
  const here = rows.filter((row) => row.suite === suite);
  if (!here.length)
    throw new Error(`no engine walks a suite ${suite}: see tests/support/covering/suites.mjs`);
  return here.filter((row) => row.engine === engine).map(({ at }) => at);
}
