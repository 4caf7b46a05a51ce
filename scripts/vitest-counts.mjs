/** Vitest reporter: writes to `VITEST_RESULTS` what scripts/test.mjs adds up, `{ passed, failed, skipped, failures, files }`: names of tests, and seconds by file. */
import { writeFileSync } from "node:fs";

const nameOf = (test) => `${test.module.relativeModuleId} > ${test.fullName}`;

/** With what is loaded and set up before its first test. */
function secondsOf(module) {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return (setupDuration + collectDuration + duration) / 1000;
}

export default class CountsReporter {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    // A file that did not load, or that failed outside its tests, is one failure: never a silent zero.
    const broken = modules
      .filter((module) => [module, ...module.children.allSuites()].some((group) => group.errors().length))
      .map((module) => `${module.relativeModuleId} (outside its tests)`);
    const failures = [
      ...inState("failed").map(nameOf),
      ...broken,
      ...errors.map((error) => `an error nobody caught: ${error.message}`),
    ];
    writeFileSync(
      process.env.VITEST_RESULTS,
      JSON.stringify({
        passed: inState("passed").length,
        failed: failures.length,
        skipped: inState("skipped").length,
        failures,
        files: Object.fromEntries(modules.map((module) => [module.relativeModuleId, secondsOf(module)])),
      }),
    );
  }
}
