/**
 * Writes docs/definition.md: the hand-written head (scripts/definition-head.md), then every type and property from the schema, then the codes of problems.
 * `--check` fails when the one committed is not current. Needs packages/fields built (`npx tsc -b packages/fields`).
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const from = (path) =>
  import(`../packages/${path}`).catch(() => {
    console.error("packages/fields is not built: run `npx tsc -b packages/fields` first.");
    process.exit(1);
  });
const { definitionJsonSchema, DEFINITION_CODES, FIELD_TYPES, PROBLEM_CODES } =
  await from("fields/dist/parse.js");
const { FUNCTIONS } = await from("core/dist/expressions/functions.js");
const { $defs } = definitionJsonSchema();
// a shared value's words stand in $comment, so that editors show those of the property first
for (const def of Object.values($defs)) def.description ??= def.$comment;

const nameOfRef = (schema) => schema.$ref?.replace("#/$defs/", "");
const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
const json = (value) => `\`${JSON.stringify(value).replaceAll("|", "\\|")}\``;
const link = (name) => `[${name}](#${name.toLowerCase()})`;
const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");

/** A property's kind in a few words. */
function kind(schema) {
  if (schema.$ref) return link(nameOfRef(schema));
  if ("const" in schema) return json(schema.const);
  if (schema.enum) return schema.enum.map(json).join(", ");
  if (schema.anyOf || schema.oneOf) return (schema.anyOf ?? schema.oneOf).map(kind).join(" or ");
  if (schema.type === "array") return `list of ${kind(schema.items)}`;
  if (schema.type === "object" && schema.properties) return "object";
  if (schema.type === "object") return `object of ${kind(schema.additionalProperties ?? {})} by name`;
  if (schema.type === "integer")
    return `whole number${schema.minimum === undefined ? "" : ` from ${schema.minimum}`}`;
  return schema.type ?? "any";
}

function rows(schema, prefix, only) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (!only(name)) return [];
    const full = { ...$defs[nameOfRef(property)], ...property };
    const must = schema.required?.includes(name) ? " (needed)" : "";
    const row = `| \`${prefix}${name}\`${must} | ${kind(property)} | ${cell(full.description ?? "")} | ${full.examples?.[0] === undefined ? "" : json(full.examples[0])} |`;
    return [
      row,
      ...(property.type === "object" && property.properties
        ? rows(property, `${prefix}${name}.`, () => true)
        : []),
    ];
  });
}
function table(schema, only = () => true) {
  const lines = rows(schema, "", only);
  return lines.length === 0
    ? "No properties of its own.\n"
    : `| property | kind | meaning | example |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
}
function section(name, level, only) {
  const schema = $defs[name];
  const example = schema.examples?.[0];
  const shown =
    example !== undefined && typeof example === "object"
      ? `\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`
      : "";
  return `${"#".repeat(level)} ${name}\n\n${schema.description}\n${shown}\n${schema.properties ? table(schema, only) : values(schema)}`;
}
const values = (schema) => {
  const pattern = schema.pattern && `Matches \`${schema.pattern}\`.`;
  const how = schema.enum ? `One of ${schema.enum.map(json).join(", ")}.` : pattern;
  const examples = (schema.examples ?? []).map(json).join(", ");
  return `${[how, examples && `For example ${examples}.`].filter(Boolean).join(" ")}\n`;
};

const common = new Set(Object.keys($defs.EmailField.properties).filter((name) => name !== "type"));
const typeOf = (def) => $defs[def].properties.type.const;
const fieldDefs = Object.keys($defs).filter((name) =>
  FIELD_TYPES.includes($defs[name].properties?.type?.const),
);
const described = new Set([
  ...fieldDefs,
  "Definition",
  "Privacy",
  "Page",
  "SummaryLine",
  "Rule",
  "Option",
  "Divider",
  "CustomField",
  "Field",
]);
const primitives = Object.keys($defs).filter((name) => !described.has(name));

const head = (await readFile(at("scripts/definition-head.md"), "utf8")).replace(
  "{{functions}}",
  [...FUNCTIONS].map((name) => `\`${name}\``).join(" "),
);
/** The page of each type stands in its folder. */
const pageOf = (type) => `packages/fields/src/${type}/${type}.md`;
const pages = await Promise.all(FIELD_TYPES.map((type) => readFile(at(pageOf(type)), "utf8")));
const unnamed = PROBLEM_CODES.filter(
  (each) => ![head, ...pages].some((page) => page.includes(`\`${each}\``)),
);
if (unnamed.length > 0) {
  console.error(
    `Neither scripts/definition-head.md nor the page of a type says anything of the error codes ${unnamed.join(", ")}.`,
  );
  process.exit(1);
}

const page =
  [
    head.trimEnd(),
    "# Reference",
    section("Definition", 2),
    section("Privacy", 2),
    section("Page", 2),
    section("SummaryLine", 2),
    `## Field\n\n${$defs.Field.description}\n\nEvery field that takes an answer has these:\n\n${table($defs.EmailField, (name) => common.has(name))}`,
    ...fieldDefs.map((name) =>
      section(
        name,
        3,
        (property) => property === "type" || name.endsWith("Block") || !common.has(property),
      ).replace(
        `### ${name}`,
        `### ${name}\n\n\`"type": "${typeOf(name)}"\` · [when to use it, its words, keyboard, errors and evidence](../${pageOf(typeOf(name))})`,
      ),
    ),
    section("CustomField", 3, (property) => property === "type"),
    section("Option", 2),
    section("Divider", 2),
    section("Rule", 2),
    "# Values",
    ...primitives.map((name) => section(name, 3)),
    `# Problems of a definition\n\nWhat \`parseDefinition\` can say. The sentence with each says what is wrong in this file.\n\n| code | means |\n| --- | --- |\n${Object.entries(
      DEFINITION_CODES,
    )
      .map(([name, meaning]) => `| ${code(name)} | ${cell(meaning)} |`)
      .join("\n")}`,
  ]
    .map((part) => part.trimEnd())
    .join("\n\n") + "\n";

/** What the page of a type begins with: what it is called, what it is, and what its element has of its own. */
function introOf(page, type) {
  const [, title = type, lead = ""] = /^# (.+)\n\n([^]*?)\n\n```/.exec(page) ?? [];
  const [, own] = /^On its own: (.+)$/m.exec(page) ?? [];
  return `- **[${title}](../${pageOf(type)})**. ${cell(lead)}${own ? ` Element: ${own}` : ""}`;
}
const fieldsPage = await readFile(at("docs/fields.md"), "utf8");
const list = pages.map((page, index) => introOf(page, FIELD_TYPES[index])).join("\n");

/** Each page made here, by its path. */
const made = {
  "docs/definition.md": page,
  "docs/fields.md": fieldsPage.replace(
    /(<!-- types: [^>]+ -->\n)[^]*?(<!-- \/types -->)/,
    (_, begin, end) => `${begin}\n${list}\n\n${end}`,
  ),
};
for (const [path, text] of Object.entries(made)) {
  const isCurrent = (await readFile(at(path), "utf8").catch(() => "")) === text;
  if (!process.argv.includes("--check")) {
    await writeFile(at(path), text);
    console.log(`Wrote ${path}`);
  } else if (isCurrent) console.log(`${path} is current.`);
  else {
    console.error(`${path} is not current: run \`node scripts/definition-docs.mjs\` and commit it.`);
    process.exitCode = 1;
  }
}
