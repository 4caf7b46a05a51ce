/**
 * Writes stories/fields/ from the folders of the question types, so that a new type needs nothing here: of each type a file of stories (one export a
 * state, which is how Storybook finds them), a page of guidance (MDX), what both read (JSON), and the states as a server writes them. Nothing of it is in
 * git. `storiesOf()` gives the files without writing them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { sources } from "./stories/data.mjs";
import { elementOf, manifestOf } from "./stories/manifest.mjs";
import { pageOf } from "./stories/page.mjs";
import { sitePages } from "./stories/site.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "stories", "fields");
const LANGUAGES = ["en", "ar"];

/** "one box missing" → OneBoxMissing */
const exportName = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("")
    .replace(/^(?=\d)/, "N");
const pascal = (type) => exportName(type.replaceAll("-", " "));

/** Whether a value is what JSON can say: nothing drawn (a template) stands in it. */
const isPlain = (value) =>
  value === null || typeof value !== "object"
    ? typeof value !== "function"
    : !("_$litType$" in value) && Object.values(value).every(isPlain);

/** A state as a definition writes it, where it can be written: the example's props that the type's schema has, read by the parser. */
function definitionOf(source, type, props, language) {
  const schema = Object.values(source.definitionJsonSchema().$defs).find(
    (def) => def.properties?.type?.const === type,
  );
  const known = Object.entries(props).filter(
    ([name, value]) =>
      name in (schema?.properties ?? {}) && isPlain(value) && value !== undefined && name !== "disabled",
  );
  const field = { type, name: type.replaceAll("-", "_"), ...Object.fromEntries(known) };
  const read = source.parseDefinition({
    diwan: 1,
    id: "f",
    version: "1",
    languages: [language],
    title: "F",
    privacy: { purpose: "P", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [field] }],
  });
  return read.ok ? field : undefined;
}

/** The limit a message of this code speaks of, as an example. */
const sample = (code) => (/date|earliest|latest/i.test(code) ? "2027-03-27" : 3);

/** What Diwan says by itself. A message that needs more than its code and one limit is left to the page's own recipe. */
function defaultWords(source, locale, type, code) {
  try {
    const text = source.errorText(
      locale,
      { code, params: { [code]: sample(code), count: sample(code) } },
      type,
    );
    return /^error\.|[{}]/.test(text) || text.includes("undefined") ? "" : text;
  } catch {
    return "";
  }
}

async function dataOf(source, manifest, { type, alsoCalled = [] }) {
  const path = join(root, "packages/fields/src", type, `${type}.md`);
  const page = pageOf(readFileSync(path, "utf8"));
  const entry = source.catalogue[type];
  const locales = {};
  for (const language of LANGUAGES) {
    locales[language] = await source.loadLocale(language, [
      "base",
      "errors",
      "name",
      "address",
      "list",
      "after",
    ]);
    await source.loadMessages(locales[language], ...(entry?.kind.groups ?? []));
  }
  const states = (entry?.examples ?? []).map((example) => {
    const { name, language = "en", props } = example;
    const whole = source.propsOf(example, locales[language], "answer");
    return {
      name,
      language,
      nodes: source.suites[type].accessibleNodes(whole),
      definition: definitionOf(source, type, props, language),
    };
  });
  const served = Object.fromEntries(
    (entry?.examples ?? []).map((example) => {
      const { name, language = "en" } = example;
      const template = entry.kind.template(source.propsOf(example, locales[language], "answer"));
      return [
        `${language}|${name}`,
        source.withoutMarks(source.renderTemplate(template)).replaceAll(/\s+/g, " "),
      ];
    }),
  );
  const data = {
    type,
    ...page,
    alsoCalled,
    react: `${pascal(type)}Field`,
    element: elementOf(manifest, `diwan-${type}-field`),
    recipes: page.recipes.map((recipe) => ({
      ...recipe,
      en: defaultWords(source, locales.en, type, recipe.code),
      ar: defaultWords(source, locales.ar, type, recipe.code),
    })),
    states,
  };
  return { data, served };
}

/** Stories of one type: those of a name are one, in the language that the toolbar says. */
function storiesFile({ type, title, states }) {
  const seen = new Map();
  for (const { name, language } of states) if (!seen.has(name) || language === "en") seen.set(name, language);
  const lines = [...seen].map(
    ([name, language]) =>
      `export const ${exportName(name)}: Story = { name: ${JSON.stringify(name)}, ...question(${JSON.stringify(type)}, ${JSON.stringify(name)}, ${JSON.stringify(language)}, page, served) };`,
  );
  return `// Made by scripts/stories.mjs from packages/fields/src/${type}: change that folder, not this file.
import "@diwan/fields/define/diwan-${type}-field";
import { argTypesOf, question, type Story } from "../field-story.js";
import page from "./${type}.page.json";
import served from "./${type}.served.json";

export default { id: "questions-${type}", title: ${JSON.stringify(`Questions/${title}`)}, component: "diwan-${type}-field", argTypes: argTypesOf(page) };

${lines.join("\n")}
`;
}

/** A type that is no element by itself is shown in a form. */
const formStoriesFile = ({
  type,
  title,
  json,
}) => `// Made by scripts/stories.mjs from packages/fields/src/${type}: change that folder, not this file.
import { small } from "../form/small-form.js";

export default { id: "questions-${type}", title: ${JSON.stringify(`Questions/${title}`)} };

export const InAForm = { name: "in a form", ...small([${JSON.stringify(json)}]) };
`;

function pageFile({ type, states, element }) {
  const first = states.length > 0 ? exportName(states[0].name) : "InAForm";
  const section = (heading, body) => `\n## ${heading}\n\n${body}\n`;
  const markdown = (name) => `<Markdown>{page.${name}}</Markdown>`;
  const has = states.length > 0;
  return `{/* Made by scripts/stories.mjs from packages/fields/src/${type}: change that folder, not this file. */}
import { Canvas, ${has ? "Controls, " : ""}Markdown, Meta } from "@storybook/addon-docs/blocks";
import "../docs/elements.js";
import * as stories from "./${type}-field.stories";
import page from "./${type}.page.json";
${has ? `import served from "./${type}.served.json";\n` : ""}
<Meta of={stories} name="Guidance" />

<docs-title page={page}></docs-title>

<Canvas of={stories.${first}} sourceState="none" />
${has ? `\n<details className="docs-controls"><summary>Change what is shown</summary><Controls of={stories.${first}} /></details>\n` : ""}
<div className="docs-two">
<div>
${section("When to use it", markdown("when"))}
</div>
<div>
${section("When not to", markdown("whenNot"))}
</div>
</div>
${has ? section("Anatomy", `<docs-anatomy page={page}></docs-anatomy>`) : ""}
${section("Content", `${markdown("content")}\n\n<docs-words page={page}></docs-words>`)}
${section("Error messages", `${markdown("errors")}\n\n<docs-errors page={page}></docs-errors>`)}
${section("Keyboard", `${markdown("keyboard")}\n\n${has ? "<docs-keyboard page={page}></docs-keyboard>" : ""}`)}
${has ? section("Hear it", `<docs-hear page={page}></docs-hear>`) : ""}
${has ? section("States", `<docs-states page={page} served={served}></docs-states>`) : ""}
${section("Code", `<docs-code page={page}></docs-code>`)}
${element ? section("Properties, events and tokens", `<docs-api page={page}></docs-api>`) : ""}
${section("Accessibility", `${markdown("accessibility")}\n\n### Known limits\n\n${markdown("limits")}`)}
${section("Why it is so", markdown("evidence"))}
`;
}

/** @returns {Promise<Map<string, string>>} file name → text */
export async function storiesOf() {
  const [source, manifest, form] = await Promise.all([sources(), manifestOf("fields"), manifestOf("form")]);
  const files = new Map();
  const index = [];
  for (const definition of source.fieldDefinitions) {
    const { type } = definition;
    const { data, served } = await dataOf(source, manifest, definition);
    const has = data.states.length > 0;
    files.set(`${type}-field.stories.ts`, has ? storiesFile(data) : formStoriesFile(data));
    files.set(`${type}.page.json`, JSON.stringify(data));
    if (has) files.set(`${type}.served.json`, JSON.stringify(served));
    files.set(`${type}.mdx`, pageFile(data));
    const { title, lead, group, status, alsoCalled, when } = data;
    index.push({ type, title, lead, group, status, alsoCalled, when, states: data.states.length });
  }
  files.set("index.json", JSON.stringify(index));
  files.set("form.json", JSON.stringify(elementOf(form, "diwan-form")));
  for (const [name, text] of await sitePages(source, index)) files.set(name, text);
  return files;
}

export async function writeStories() {
  const files = await storiesOf();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    // A file that is as it was is left alone, so that Storybook does not draw it again.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
  return files.size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(`${await writeStories()} files of stories written`);
