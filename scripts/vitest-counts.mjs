/** Vitest reporter: writes to `VITEST_RESULTS` what scripts/test.mjs adds up, `{ passed, failed, skipped, failures, again }`; the last two are names of tests. */
import { writeFileSync } from "node:fs";

const nameOf = (test) => `${test.module.relativeModuleId} > ${test.fullName}`;

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
        again: inState("passed")
          .filter((test) => test.diagnostic()?.flaky)
          .map(nameOf),
      }),
    );
  }
}
