/** What the pages of Storybook that are not of one type are made of: figures that tests hold to, the changelog, the accessibility statement. */
import { readdirSync, readFileSync } from "node:fs";
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
    languages: source.shippedLanguages.length,
    firstPage: constant("scripts/size.mjs", /^const BUDGET = ([\d_]+);/m) / 1000,
    criteria: constant("docs/accessibility.md", /criteria (\d+) apply/),
  };
}

/** The first page of each example form, in each of its languages, as a server sends it to a browser without a script. */
async function servedForms(source) {
  const folder = "docs/examples/forms";
  const forms = readdirSync(join(root, folder)).filter((name) => name.endsWith(".form.json"));
  const definitions = forms.map((name) => JSON.parse(read(`${folder}/${name}`)));
  const pages = source.createPageHandler({
    definitions,
    receive: source.createFormHandler({ definitions, store: source.memoryStore() }),
    visits: source.memoryVisits(),
    scheme: "http",
    secrets: ["nothing is kept by what only shows pages"],
    element: { attributes: { draft: "off" } },
    frame: ({ html }) => html,
  });
  const served = {};
  for (const { id, languages } of definitions)
    for (const language of languages) {
      const response = await pages(new Request(`http://localhost/forms/${id}?lang=${language}`));
      served[`${language}|${id}`] = (await response.text())
        .replaceAll(/<!--[^]*?-->|<script[^]*?<\/script>/g, "")
        // What belongs to one visit is another at each run.
        .replaceAll(/(name="_csrf" value=")[^"]*/g, "$1");
    }
  return served;
}

export async function sitePages(source, index) {
  // A column of a table has a name where it is read aloud; the title is the page's own.
  const statement = read("docs/accessibility.md")
    .replace(/^[^]*?^# .*\n/m, "")
    .replace(/^(\| WCAG 2\.2 +\|) +\|/m, "$1 Criterion |");
  return new Map([
    ["figures.json", JSON.stringify(figures(source, index))],
    ["forms.served.json", JSON.stringify(await servedForms(source))],
    ["changelog.json", JSON.stringify(withoutOwnLinks(read("CHANGELOG.md").replace(/^# .*\n/, "")))],
    ["statement.json", JSON.stringify(withoutOwnLinks(statement))],
  ]);
}
