/** The themes that come with the fields: each keeps the contrast that the default promises, and its design tokens say what its sheet says. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { themeSheets, themeSources, tokenFiles } from "../../scripts/tokens.mjs";
import type { judge as judgeValues, valuesOf as valuesOfSheet } from "../../stories/theme/pairs.js";
import type { sheetOf as writeSheet } from "../../stories/theme/design-tokens.js";
import type { tokens as listTokens } from "../../stories/theme/tokens.js";

interface Sources {
  readonly judge: typeof judgeValues;
  readonly valuesOf: typeof valuesOfSheet;
  readonly sheetOf: typeof writeSheet;
  readonly tokens: typeof listTokens;
}
const folder = join(import.meta.dirname, "../../packages/fields");
const sheets = [...themeSheets()] as readonly (readonly [string, string])[];
let source: Sources;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  source = (await themeSources()) as Sources;
  files = (await tokenFiles()) as ReadonlyMap<string, string>;
}, 60_000);

describe.each(sheets)("the theme %s", (name, css) => {
  it("keeps 7:1 for words and 3:1 for edges, in light and dark", () => {
    const failed = source.judge(source.valuesOf(css)).filter(({ passes }) => !passes);
    expect(
      failed.map(
        ({ scheme, front, back, ratio, least }) =>
          `${scheme}: ${front} on ${back} is ${ratio.toFixed(2)}, not ${least}`,
      ),
    ).toEqual([]);
  });

  it("sets tokens that there are, and nothing else", () => {
    const known = new Set(source.tokens().map((token) => token.name));
    const set = [...css.matchAll(/^\s*(--?[\w-]+):/gm)].map(([, token = ""]) => token);
    expect(set.filter((token) => !known.has(token))).toEqual([]);
    expect(new Set(set).size).toBe(set.length);
  });

  it("is the same once it was read and written again, as “Theme my agency” does", () => {
    const values = source.valuesOf(css);
    expect([...source.valuesOf(source.sheetOf(name, source.tokens(), values))]).toEqual([...values]);
  });

  it("has design tokens that are current and of the types of the format", () => {
    const path = name === "default" ? "tokens.json" : `themes/${name}.tokens.json`;
    expect(existsSync(join(folder, path)) && readFileSync(join(folder, path), "utf8")).toBe(files.get(path));
    const types = [...(files.get(path) ?? "").matchAll(/"\$type": "(\w+)"/g)].map(([, type = ""]) => type);
    expect(new Set(types)).toEqual(new Set(["color", "fontFamily", "number", "dimension", "duration"]));
    expect(files.get(path)).not.toMatch(/NaN|null/);
  });
});

it("a colour too faint is told", () => {
  const judged = source.judge(source.valuesOf(":root { --diwan-muted: #888; }"));
  expect(judged.filter(({ passes }) => !passes).map(({ front }) => front)).toContain("muted");
});
