import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Every file that an entry of a package brings, as a server's bundle would have it. */
async function filesOf(specifier: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `export * from "${specifier}";`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    conditions: ["diwan-source"],
    logLevel: "error",
  });
  return Object.keys(metafile.inputs);
}

describe("the half of the field types that validates", () => {
  it.each(["@diwan/fields/answers", "@diwan/fields/parse", "../../packages/cli/src/index.ts"])(
    "%s brings no lit, no template and no element",
    async (specifier) => {
      const files = await filesOf(specifier);
      expect(files.length).toBeGreaterThan(30);
      expect(
        files.filter(
          (file) =>
            /node_modules\/(lit|lit-html|lit-element|@lit)\//.test(file) ||
            /\.(kind|element|type)\.ts$/.test(file),
        ),
      ).toEqual([]);
    },
  );
});
