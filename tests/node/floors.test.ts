import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { FLOORS } from "../../scripts/lint/floors.mjs";

const root = new URL("../../", import.meta.url);
const MOST_FLOORS = 6;

// Type-aware rules are off, because they need the file to exist.
const eslint = new ESLint({
  cwd: root.pathname,
  overrideConfig: [
    {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: {
        "@typescript-eslint/no-floating-promises": "off",
        "@typescript-eslint/no-misused-promises": "off",
        "@typescript-eslint/await-thenable": "off",
      },
    },
  ],
});

async function breaksFloors(path: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: `packages/form/src/${path}` });
  if (!result || result.messages.some(({ fatal }) => fatal)) throw new Error(`not linted: ${path}`);
  return result.messages.some(({ ruleId }) => ruleId === "diwan/floors");
}

describe.each(Object.entries(FLOORS))("the rooms of packages/%s", (name, { entries, floors }) => {
  const entriesOf = readdirSync(new URL(`packages/${name}/src`, root), { withFileTypes: true });

  it("are on six floors at most, each room on one", () => {
    expect(floors.length).toBeLessThanOrEqual(MOST_FLOORS);
    expect(floors.flat()).toHaveLength(new Set(floors.flat()).size);
  });

  it("are its folders, and only entries stand outside of them", () => {
    const found = entriesOf.map((entry) => entry.name);
    expect(found.sort()).toEqual([...entries, ...floors.flat()].sort());
    const loose = entriesOf.filter((entry) => entry.isFile()).map((entry) => entry.name);
    expect(loose.filter((file) => !entries.includes(file))).toEqual([]);
    for (const entry of entries)
      expect(existsSync(new URL(`packages/${name}/src/${entry}`, root))).toBe(true);
  });

  it("stand in docs/architecture.md as in the table", () => {
    // Columns are padded by the formatter.
    const docs = readFileSync(new URL("docs/architecture.md", root), "utf8").replace(/ +/g, " ");
    const rows = floors.map(
      (rooms, at) => `| ${at + 1} | ${rooms.map((room) => `\`${room}\``).join(", ")} |`,
    );
    expect(docs).toContain(rows.reverse().join("\n"));
  });
});

describe("an import between rooms", () => {
  it.each([
    ["page/planted.ts", 'import { x } from "../errors/errors.js";'],
    ["page/planted.ts", 'import type { x } from "../errors/errors.js";'],
    ["page/planted.ts", 'export const x = () => import("../uploads/pending-uploads.js");'],
    ["page/planted.ts", 'export type X = import("../navigation/contracts.js").FormView;'],
    ["page/planted.ts", 'export { x } from "../element/diwan-form.js";'],
    ["page/planted.ts", 'import { x } from "../requests/time-limit.js";'],
    ["submission/planted.ts", 'import { x } from "../hydration/server-page.js";'],
    ["element/planted.ts", 'import { x } from "../index.js";'],
    ["element/planted.ts", 'import "../define/diwan-form.js";'],
    ["cellar/planted.ts", 'import { x } from "../page/track.js";'],
  ])("is refused in %s: %s", async (path, code) => {
    expect(await breaksFloors(path, code)).toBe(true);
  });

  it.each([
    ["page/planted.ts", 'import { x } from "./track.js";'],
    ["errors/planted.ts", 'import { x } from "../page/track.js";'],
    ["element/planted.ts", 'export const x = () => import("../submission/later-stages.js");'],
    ["index.ts", 'export { x } from "./element/diwan-form.js";'],
    ["define/planted.ts", 'import { x } from "../element/diwan-form.js";'],
    ["page/planted.test.ts", 'import { x } from "../element/form.suite.js";'],
  ])("is allowed in %s: %s", async (path, code) => {
    expect(await breaksFloors(path, code)).toBe(false);
  });
});
