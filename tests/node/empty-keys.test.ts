/** What decision 016 says of rollup, with the rollup we build with, and the check that keeps it out of what is shipped. */
import { rollup, type Plugin } from "rollup";
import { describe, expect, it } from "vitest";
import { emptyKeys } from "../../scripts/rollup/empty-keys.mjs";

const bundled = async (code: string, ...plugins: readonly Plugin[]): Promise<string> => {
  const bundle = await rollup({
    input: "x",
    plugins: [{ name: "given", resolveId: (id) => id, load: () => code }, ...plugins],
  });
  return (await bundle.generate({ format: "es" })).output[0].code;
};

describe("a property with an empty key", () => {
  // When this fails, rollup has been mended: the decision, the lint rule and the check may go.
  it("is lost by rollup, and one with another key is not", async () => {
    const source = (key: string) =>
      `const read = (entries) => entries[${key}];\nexport const show = (text) => read({ ${key}: text });`;
    expect(await bundled(source('""'))).toMatch(/read\(\{\s*\}\)/);
    expect(await bundled(source('"."'))).toMatch(/read\(\{ "\.": text \}\)/);
  });

  it.each([
    'f({ "": 1 })',
    "f({ '': 1 })",
    'f({ [""]: 1 })',
    'f({ ""() {} })',
    'f({ a: { b: [{ "" : 1 }] } })',
  ])("fails the build: %s", async (code) => {
    await expect(bundled(`const f = globalThis.f; ${code};`, emptyKeys())).rejects.toThrow(
      "x has a property with an empty key",
    );
  });

  it.each([
    'f(a ? "" : 1)',
    'f({ a: "", "b": "" }[""])',
    "f(`${''}`, /'':/)",
    'switch (a) { case "": f(); }',
  ])("is told from what only looks like one: %s", async (code) => {
    await bundled(`const { f, a } = globalThis; ${code};`, emptyKeys());
  });
});
