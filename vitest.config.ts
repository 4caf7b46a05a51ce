import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { idleFiles } from "./tests/support/covering/array.mjs";

/** The packages' TypeScript sources stand in for their builds. */
// "import" and "default" come by themselves; given here they would hold for `require` too, and CommonJS packages would get modules.
const conditions = ["diwan-source", "node"];
const sources = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@diwan\//] },
};

/** `npx vitest run packages/core` or `--project node|journeys|package`. Elements are tested in browsers: see web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    // By default one core is left idle for a person who watches; many of these tests wait for a process or a database anyway.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      // Pure modules and servers in Node. The files of a worker share its modules, and one database of each kind: see packages/server/support.
      {
        ...sources,
        test: {
          name: "node",
          isolate: false,
          globalSetup: "packages/server/support/scratch.ts",
          include: [
            "packages/{core,i18n,server,cli}/src/**/*.test.ts",
            "packages/fields/src/**/*.{answer,definition,rules}.test.ts",
            "packages/testing/src/*.test.ts",
            "tests/{engine,node}/**/*.test.ts",
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // What a citizen does, in the real browser that ENGINE names; one file at a time, because focus is one per screen.
      {
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          exclude: idleFiles(process.env.ENGINE ?? "chromium"),
          fileParallelism: false,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          server: { deps: { external: [/\/packages\/[a-z0-9]+\/dist\//] } },
        },
      },
      // The built and packed packages, as a stranger would take them.
      {
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
