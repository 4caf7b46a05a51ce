/** What the pages of Storybook that are not of one type are made of: figures that tests hold to, the changelog, the accessibility statement. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { GROUPS } from "./page.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const constant = (path, pattern) => {
  const found = pattern.exec(read(path))?.[1];
  if (!found) throw new Error(`${path} has no ${pattern} any more, which a page of Storybook tells`);
  return Number(found.replaceAll("_", ""));
};

/** Links between documents lead nowhere in Storybook: their words are left. */
const withoutOwnLinks = (markdown) => markdown.replaceAll(/\[([^\]]+)\]\((?![?#]|https:)[^)]*\)/g, "$1");

/** Figures, each from what a test counts or from the limit it fails at. */
function figures(source, index) {
  const states = index.reduce((sum, { states }) => sum + states, 0);
  return {
    groups: GROUPS,
    types: index.length,
    states,
    // tests/browser/matrix-fields.test.ts walks each in English and Arabic, in light, dark and forced colours.
    judged: states * 3,
    languages: source.shippedLanguages.length,
    firstPage: constant("scripts/size.mjs", /^const BUDGET = ([\d_]+);/m) / 1000,
    criteria: constant("docs/accessibility.md", /criteria (\d+) apply/),
  };
}

export async function sitePages(source, index) {
  // A column of a table has a name where it is read aloud; the title is the page's own.
  const statement = read("docs/accessibility.md")
    .replace(/^[^]*?^# .*\n/m, "")
    .replace(/^(\| WCAG 2\.2 +\|) +\|/m, "$1 Criterion |");
  return new Map([
    ["figures.json", JSON.stringify(figures(source, index))],
    ["changelog.json", JSON.stringify(withoutOwnLinks(read("CHANGELOG.md").replace(/^# .*\n/, "")))],
    ["statement.json", JSON.stringify(withoutOwnLinks(statement))],
  ]);
}
