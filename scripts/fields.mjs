/**
 * Writes the indexes of packages/fields from its folders: one folder a field type, so nobody lists types by hand.
 * `--check` fails when one committed is not current; `--root <folder>` works on another checkout.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { namesOf } from "./new-field/names.mjs";

const HEAD =
  "// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.\n";

/** The folders of packages/fields/src that hold a type: each has an answer. */
export function typesIn(root) {
  const src = join(root, "packages/fields/src");
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(src, entry.name, `${entry.name}.answer.ts`)))
    .map(({ name }) => ({
      ...namesOf(name),
      field: fieldName(src, name),
      has: (part) => existsSync(join(src, name, `${name}.${part}.ts`)),
      extensions: extensionsIn(join(src, name), name),
    }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** Members of a type's definition that a module of its own draws: `date.calendar.type.ts`. */
const extensionsIn = (folder, type) =>
  readdirSync(folder)
    .map((file) => /^(.+)\.(.+)\.type\.ts$/.exec(file))
    .filter((match) => match?.[1] === type)
    .map(([, , member]) => member)
    .sort();

/** The kind that draws every field of a type, those with an extension too. */
const kindOf = ({ type, camel, extensions: [member] }) => {
  const name = member ? `${type}.${member}` : type;
  return {
    name: `${member ? namesOf(name.replace(".", "-")).camel : camel}Kind`,
    from: `../${type}/${name}.kind.js`,
  };
};

/** What a type's module calls its fields: `DateField`; a type without an answer is a block. */
const fieldName = (src, type) =>
  /export type (\w+(?:Field|Block)) = z\.infer/.exec(
    readFileSync(join(src, type, `${type}.definition.ts`), "utf8"),
  )?.[1] ??
  fail(
    `${type}.definition.ts exports no type of its fields: export type ${namesOf(type).Pascal}Field = z.infer<ReturnType<typeof schema>>`,
  );
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The elements as React components. */
const reactFields = (elements) => `${HEAD}
/** The field elements of \`@diwan/fields\` as React components, each defined in a browser when it is imported. */
import { createComponent } from "@lit/react";
import * as React from "react";
${elements.map(({ type }) => `import "@diwan/fields/define/diwan-${type}-field";\n`).join("")}import {
${elements.map(({ Pascal }) => `  Diwan${Pascal}Field,\n`).join("")}} from "@diwan/fields";

/** Native events of the controls, which React would take for its own where the tag is written as it is. */
const events = { onInput: "input", onChange: "change" } as const;

${elements.map(({ type, Pascal }) => `export const ${Pascal}Field = createComponent({ react: React, tagName: "diwan-${type}-field", elementClass: Diwan${Pascal}Field, events });\n`).join("")}`;

/** Every generated file by its path. */
export function indexes(root) {
  const types = typesIn(root);
  const elements = types.filter(({ has }) => has("element"));
  const everyday = types.filter(({ type }) =>
    /^  everyday: true,$/m.test(
      readFileSync(join(root, "packages/fields/src", type, `${type}.type.ts`), "utf8"),
    ),
  );
  const at = (path) => `packages/fields/src/${path}`;
  return {
    [at("generated/answers.ts")]: `${HEAD}import type { AnswerPart } from "../own-types.js";
${types.map(({ type, camel }) => `import { ${camel}Answer, ${camel}Display } from "../${type}/${type}.answer.js";\n`).join("")}
// Each display is only ever given fields of its own type.
const part = (answer: AnswerPart["answer"], display: unknown): AnswerPart => ({ answer, display: display as AnswerPart["display"] });

/** How answers of the types that come with Diwan are held, validated and put into words, by the name a definition gives each. */
export const builtInAnswers: ReadonlyMap<string, AnswerPart> = new Map(Object.entries({
${types.map(({ key, camel }) => `  ${key}: part(${camel}Answer, ${camel}Display),`).join("\n")}
}));
`,
    [at("generated/everyday-rules.ts")]:
      `${HEAD}${everyday.map(({ type, camel }) => `export { ${camel}Rules as ${camel} } from "../${type}/${type}.rules.js";\n`).join("")}`,
    [at("generated/elements.ts")]: `${HEAD}${types
      .filter(({ has }) => has("kind"))
      .map(({ type }) => `export * from "../${type}/${type}.kind.js";\n`)
      .join(
        "",
      )}${elements.map(({ type, Pascal }) => `export { Diwan${Pascal}Field } from "../${type}/${type}.element.js";\n`).join("")}`,
    [at("generated/examples.ts")]: `${HEAD}${types
      .filter(({ has }) => has("examples"))
      .map(
        (each) =>
          `import { ${each.camel}Examples } from "../${each.type}/${each.type}.examples.js";\nimport { ${kindOf(each).name} } from "${kindOf(each).from}";\n`,
      )
      .join("")}
/** The examples of each type, and what shows them. */
export const examples = {
${types
  .filter(({ has }) => has("examples"))
  .map((each) => `  ${each.key}: { kind: ${kindOf(each).name}, examples: ${each.camel}Examples },`)
  .join("\n")}
};
`,
    [at("generated/controls.ts")]: `${HEAD}import type { OwnControls } from "../field.js";
${types
  .filter(({ has }) => has("controls"))
  .map(({ type, camel }) => `import { ${camel}Controls } from "../${type}/${type}.controls.js";\n`)
  .join("")}
// Each is only ever given fields of its own type.
const own = (controls: unknown): OwnControls => controls as OwnControls;

/** What stands in the controls of a field with an answer, for each type where that is not plain. */
export const builtInControls: { readonly [type: string]: OwnControls } = {
${types
  .filter(({ has }) => has("controls"))
  .map(({ key, camel }) => `  ${key}: own(${camel}Controls),`)
  .join("\n")}
};
`,
    [at("generated/suites.suite.ts")]: `${HEAD}import type { TypeSuite } from "../type.suite.js";
${types.map(({ type, camel }) => `import { ${camel}Suite } from "../${type}/${type}.suite.js";\n`).join("")}
/** What tests need to know of each type. */
export const suites: { readonly [type: string]: TypeSuite } = {
${types.map(({ key, camel }) => `  ${key}: ${camel}Suite,`).join("\n")}
};
`,
    ...Object.fromEntries(
      elements.map(({ type, Pascal }) => [
        at(`define/diwan-${type}-field.ts`),
        `${HEAD}import { Diwan${Pascal}Field } from "../${type}/${type}.element.js";
import { define } from "./define.js";

define("diwan-${type}-field", Diwan${Pascal}Field);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-${type}-field": Diwan${Pascal}Field;
  }
}
`,
      ]),
    ),
    ...(existsSync(join(root, "packages/react")) && {
      ["packages/react/src/generated/fields.ts"]: reactFields(elements),
    }),
    [at("generated/field-types.ts")]: `${HEAD}import type { AnyFieldType } from "../field-type.js";

${everyday.map(({ type, camel }) => `import ${camel} from "../${type}/${type}.type.js";\n`).join("")}
/** Types that nearly every form asks: they come with the form itself. */
export const everydayTypes: readonly AnyFieldType[] = [${everyday.map(({ camel }) => camel).join(", ")}];

/** What loads each other type that comes with Diwan, and each extension of one: a form loads those it asks and no other. */
export const loadedTypes: { readonly [type: string]: () => Promise<{ readonly default: AnyFieldType }> } = {
${types
  .flatMap((each) => [
    ...(everyday.includes(each)
      ? []
      : [`  ${each.key}: () => import("../${each.type}/${each.type}.type.js"),`]),
    ...each.extensions.map(
      (member) =>
        `  "${each.type}.${member}": () => import("../${each.type}/${each.type}.${member}.type.js"),`,
    ),
  ])
  .join("\n")}
};

/** What loads a type; \`undefined\` where the form has it already, and for those that do not come with Diwan. */
export const typeLoader = (type: string): (typeof loadedTypes)[string] | undefined =>
  Object.hasOwn(loadedTypes, type) ? loadedTypes[type] : undefined;
`,
    [at("generated/definitions.ts")]:
      `${HEAD}import type { FieldDefinitionAndAnswer } from "@diwan/core/schema";
${types.map(({ type, camel }) => `import { ${camel}Answer } from "../${type}/${type}.answer.js";\nimport { ${camel}Definition } from "../${type}/${type}.definition.js";\n`).join("")}
/** How each field type that comes with Diwan is written in a definition. */
export const fieldDefinitions: readonly FieldDefinitionAndAnswer[] = [
${types.map(({ camel }) => `  { ...${camel}Definition, answer: ${camel}Answer },`).join("\n")}
];
`,
    [at("generated/definition-types.ts")]:
      `${HEAD}import type { Definition as AnyDefinition, FieldCommon, MemberExpression } from "@diwan/core";
${types.map(({ type, field }) => `import type { ${field} } from "../${type}/${type}.definition.js";\n`).join("")}
export type {
${types.map(({ field }) => `  ${field},`).join("\n")}
};

/** A type made by an agency with \`defineFieldType\`; its own properties pass through. */
export interface CustomField extends FieldCommon {
  readonly type: \`\${string}:\${string}\`;
  readonly [property: string]: unknown;
}
/** The field types that come with Diwan. */
export type BuiltInField =
${types.map(({ field }) => `  | ${field}`).join("\n")};
/** A field as a definition writes it: some members of some types may be given by an expression, and which is said when the definition is read. Rules and templates are handed a field with these worked out. */
type Written<F> = F extends unknown
  ? {
      [M in keyof F]: M extends "optional" | "min" | "max" | "earliest" | "latest" | "countries"
        ? F[M] | MemberExpression
        : F[M];
    }
  : never;
/** A form definition whose fields are of the types that come with Diwan, or an agency's own. */
export type Definition = AnyDefinition<Written<BuiltInField> | CustomField>;
`,
  };
}

/** Writes what is not current, and takes away what is left of types that are gone. Gives the paths of both. */
export function writeIndexes(root) {
  const { wanted, stale, left } = compare(root);
  for (const path of left) rmSync(join(root, path));
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted[path]);
  }
  return [...stale, ...left];
}

function compare(root) {
  const wanted = indexes(root);
  const current = (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const made = (folder, pattern) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => pattern.test(name))
          .map((name) => `${folder}/${name}`)
      : [];
  const there = [
    ...made("packages/fields/src/generated", /\.ts$/),
    ...made("packages/fields/src/define", /^diwan-.*-field\.ts$/),
  ];
  return {
    wanted,
    stale: Object.keys(wanted).filter((path) => current(path) !== wanted[path]),
    left: there.filter((path) => !Object.hasOwn(wanted, path)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values: flags } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
  const root = flags.root ?? fileURLToPath(new URL("..", import.meta.url));
  if (flags.check) {
    const { stale, left } = compare(root);
    if (stale.length || left.length)
      fail(`${[...stale, ...left].join(", ")}: not current: run \`node scripts/fields.mjs\` and commit it.`);
    console.log("the indexes of packages/fields are current.");
  } else for (const path of writeIndexes(root)) console.log(`wrote ${path}`);
}
