/** Where the lists of types are, and what a new type adds to each. `after`/`before` find the place in the file as it is. */
export const insertions = ({ type, Pascal, camel, label, key }) => [
  {
    path: "packages/core/src/definition.ts", what: "the type of its definition", before: /\/\*\* Words between the questions; has no answer\. \*\/\nexport interface ContentBlock/,
    text: `export interface ${Pascal}Field extends FieldCommon {\n  readonly type: "${type}";\n  readonly maxLength?: number;\n}\n`,
  },
  { path: "packages/core/src/definition.ts", what: "the union of built-in fields", after: /export type BuiltInField = [\s\S]*?(?=;)/, text: ` | ${Pascal}Field` },
  {
    path: "packages/core/src/parse/schema/fields.ts", what: "its schema", before: /export const ContentBlock = /,
    text: `export const ${Pascal}Field = z.strictObject({
  type: type("${type}", "${label}."), ...common,
  maxLength: positive(1, "Most characters accepted.", 20),
}).meta(meta("${Pascal}Field", "${label}. The answer is a string.", { type: "${type}", name: "${type.replaceAll("-", "_")}", label: "${label}" }));\n\n`,
  },
  { path: "packages/core/src/parse/schema/field.ts", what: "the union of schemas", before: /fields\.ContentBlock,/, text: `fields.${Pascal}Field, ` },
  { path: "packages/core/src/types/more.ts", what: "its rules", after: /$/, text: `export { ${camel}${camel === type ? "" : ` as ${key}`} } from "./${type}.js";\n` },
  { path: "packages/core/src/types/index.ts", what: "the types whose rules come later", after: /BUILT_IN = new Map\(Object\.entries\(\{/, text: `\n  ${key}: true,` },
  { path: "packages/core/src/expressions/scope.ts", what: "its type in expressions", after: /const TYPES: \{[^}]*\} = \{/, text: `\n  ${key}: "string",` },
  { path: "packages/fields/src/index.ts", what: "its exports", after: /$/, text: `export { ${camel}Kind, type ${Pascal}Props } from "./${type}/${type}.kind.js";\nexport { Diwan${Pascal}Field } from "./${type}/${type}.element.js";\n` },
  { path: "packages/fields/src/examples.ts", what: "imports of its examples", before: /import type \{ Example \}/, text: `import { ${camel}Kind } from "./${type}/${type}.kind.js";\nimport { ${camel}Examples } from "./${type}/${type}.examples.js";\n` },
  { path: "packages/fields/src/examples.ts", what: "its examples", after: /const catalogue: [\s\S]*? = \{/, text: `\n  ${key}: entry(${camel}Kind, ${camel}Examples),` },
  { path: "packages/form/src/registry.ts", what: "its module", after: /const LAZY: [\s\S]*? = \{/, text: `\n  ${key}: () => import("./registry/${type}.js"),` },
];
