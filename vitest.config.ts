import { defineConfig } from "vitest/config";

/** Pure modules and servers in Node. Elements run in browsers: see web-test-runner.config.mjs. */
export default defineConfig({
  resolve: { conditions: ["diwan-source", "node", "import", "default"] },
  ssr: { resolve: { conditions: ["diwan-source", "node", "import", "default"], externalConditions: ["diwan-source", "node", "import", "default"] }, noExternal: [/^@diwan\//] },
  test: { include: ["packages/{core,i18n,server}/src/**/*.test.ts", "tests/node/**/*.test.ts"] },
});
