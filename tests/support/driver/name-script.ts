/** dom-accessibility-api as one script to put into a page: the engines' own computed names cannot be asked for everywhere. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describeActive } from "./in-page.js";

let built: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export { computeAccessibleName, computeAccessibleDescription, getRole } from "dom-accessibility-api";',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    format: "iife",
    globalName: "diwanTestNames",
    footer: {
      js: `globalThis.diwanTestNames = diwanTestNames; globalThis.diwanTestDescribe = ${describeActive.toString()};`,
    },
    minify: true,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

export function accessibilityScript(): Promise<string> {
  return (built ??= bundle());
}
