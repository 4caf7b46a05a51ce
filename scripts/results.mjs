/** What each runner counted, read from the JSON it wrote, as `{ passed, failed, skipped }`. */
import { existsSync, readFileSync } from "node:fs";

export const none = { passed: 0, failed: 0, skipped: 0 };
export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    none,
  );
export const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A step that says only yes or no. */
export const fromCode = (code) => (code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 });

/** A runner that failed without a failed test (a crash, a file that does not load) still counts as a failure. */
function withCode(counts, code) {
  if (!counts) return fromCode(code || 1);
  if (counts.interrupted?.length) return counts;
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** One file, one count. */
export function fromEslint(file, code) {
  const json = read(file);
  const failed = json?.filter((result) => result.errorCount + result.warningCount > 0).length;
  return withCode(json && { passed: json.length - failed, failed, skipped: 0 }, code);
}

/**
 * Written by our own runners: `{ passed, failed, skipped }`, and where they know them the names of `failures`, the seconds of each of `files`, and the
 * files that were `interrupted` because their browser ended: these are counted nowhere, and their runner's exit code says nothing.
 */
export const fromCounts = (file, code) => withCode(read(file), code);

/** A step and the second run of what was interrupted in it; what is interrupted again has failed. */
export function joined(first, second) {
  const lost = second.interrupted ?? [];
  const both = sum([first, second]);
  return {
    ...both,
    failed: both.failed + lost.length,
    failures: [
      ...(first.failures ?? []),
      ...(second.failures ?? []),
      ...lost.map((file) => `${file} > (the browser ended in it, twice)`),
    ],
    files: { ...first.files, ...second.files },
  };
}
