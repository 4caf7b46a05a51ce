/** What each runner counted, read from its own JSON, as `{ passed, failed, skipped }`. */
import { existsSync, readFileSync } from "node:fs";

export const none = { passed: 0, failed: 0, skipped: 0 };
export const sum = (counts) => counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), none);
export const words = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A step that says only yes or no. */
export const fromCode = (code) => (code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 });

/** A runner that failed without a failed test (a crash, a file that does not load) still counts as a failure. */
function withCode(counts, code) {
  if (!counts) return fromCode(code || 1);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function fromVitest(file, code) {
  const json = read(file);
  const unloaded = json?.testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0).length ?? 0;
  return withCode(json && { passed: json.numPassedTests, failed: json.numFailedTests + unloaded, skipped: json.numPendingTests + json.numTodoTests }, code);
}

/** One file, one count. */
export function fromEslint(file, code) {
  const json = read(file);
  const failed = json?.filter((result) => result.errorCount + result.warningCount > 0).length;
  return withCode(json && { passed: json.length - failed, failed, skipped: 0 }, code);
}

/** Written by our own runners: `{ passed, failed, skipped }`. */
export const fromCounts = (file, code) => withCode(read(file), code);
