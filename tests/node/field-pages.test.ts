/** The page of each field type says what such pages say, of codes and examples that there are. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMON_CODES } from "@diwan/core";
import { fieldDefinitions, parseDefinition } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SECTIONS = [
  "When to use it",
  "When not to",
  "Content",
  "Keyboard",
  "Error messages",
  "Accessibility",
  "Evidence",
];

describe.each(fieldDefinitions)("the page of $type", ({ type, codes = [] }) => {
  const path = join(root, "packages/fields/src", type, `${type}.md`);
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [intro = "", ...parts] = page.split(/^## /m);
  const sections = new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part]));
  const section = (name: string): string => sections.get(name) ?? "";

  it("has every section in its order, and each says something", () => {
    expect([...sections.keys()]).toEqual(SECTIONS);
    for (const [name, text] of sections) expect(text.length, name).toBeGreaterThan(name.length + 20);
    expect(page).toContain("\nKnown limits: ");
  });

  it("begins with an example that can be read", () => {
    const [, example = ""] = /```json\n([^]*?)```/.exec(intro) ?? [];
    const { shipped } = suites[type] ?? expect.fail(`${type} has no ${type}.suite.ts`);
    // What it speaks of stands in the same form.
    const { fields = [], calculations } = ("beside" in shipped && shipped.beside) || {};
    const definition = {
      diwan: 1,
      id: "f",
      version: "1",
      languages: ["en"],
      title: "F",
      privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
      pages: [{ id: "p", title: "P", fields: [...fields, JSON.parse(example) as object] }],
      ...(calculations && { calculations }),
    };
    expect(parseDefinition(definition)).toMatchObject({ ok: true, warnings: [] });
    expect(intro).toContain(`"type": "${type}"`);
  });

  it("says what its element is, which docs/fields.md repeats", () => {
    expect(intro).toMatch(/^(On its own: `<diwan-|Only in a form)/m);
    expect(readFileSync(join(root, "docs/fields.md"), "utf8")).toContain(`src/${type}/${type}.md)`);
  });

  it("gives words to do and not to do in English and Arabic", () => {
    const rows = section("Content")
      .split("\n")
      .filter((line) => /^\| Do/.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows.map(([, name]) => name)).toEqual(["Do", "Don't"]);
    for (const [, , english, arabic] of rows) {
      expect(english).toMatch(/\p{Script=Latin}/u);
      expect(arabic).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it("says what to say for each code, and for no code there is not", () => {
    const told = [...section("Error messages").matchAll(/^\| `(\w+)`/gm)].map(([, code = ""]) => code);
    expect(codes.filter((code) => !told.includes(code))).toEqual([]);
    expect(told.filter((code) => ![...COMMON_CODES, ...codes].includes(code))).toEqual([]);
  });

  it("leads to other pages that are there, and to sources", () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    const own = links.filter((link) => !/^https:/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
    const evidence = [...section("Evidence").matchAll(/^- \[.+\]\(https:\/\/.+\)$/gm)];
    expect(evidence.length).toBeGreaterThan(0);
  });
});
