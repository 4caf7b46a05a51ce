/**
 * A package imports only the packages its arrow points to, by name, and libraries only where their room is: settings and rules of
 * eslint-plugin-boundaries. Of the policies that fit an import the last decides.
 */
import { ARROWS } from "./arrows.mjs";

const names = Object.keys(ARROWS);
const from = (name) => ({ element: { type: "package", captured: { name } } });
const FILES = {
  test: "**/*.{test,suite}.ts",
  definition: "**/*.{definition,schema}.ts",
  rules: "**/*.rules.ts",
  settings: "**/*.settings.ts",
  parse: "**/core/src/parse/**",
};
const inFiles = (...kinds) => ({ file: { path: kinds.map((kind) => FILES[kind]) } });
const module = (source, more = {}) => ({ to: { module: { source, ...more } } });

const packages = [
  ...names.map((name) => ({
    from: from(name),
    disallow: module("@diwan/*"),
    message: `\`${name}\` may import ${ARROWS[name].map((each) => `\`${each}\``).join(", ") || "no other package"}, and its own files relatively.`,
  })),
  ...names
    .filter((name) => ARROWS[name].length)
    .map((name) => ({ from: from(name), allow: module(ARROWS[name].map((each) => `@diwan/${each}`)) })),
  { from: inFiles("test"), allow: module("@diwan/testing") },
  {
    disallow: module("@diwan/*", { internalPath: ["src/**", "dist/**", "src", "dist"] }),
    message: "A package is imported by its `exports`, never by its `src` or `dist`.",
  },
];

const ZOD = "zod";
const libraries = [
  {
    disallow: module("@lit/localize"),
    message: "`@lit/localize` holds one language per page; words come from a `Locale` (docs/decisions/002).",
  },
  {
    disallow: module(ZOD),
    message:
      "`zod` lives only where definitions are read (`core/src/parse`, a field type's definition) and where a server's settings are (docs/decisions/032).",
  },
  { from: { ...from("core"), ...inFiles("parse", "definition") }, allow: module(ZOD) },
  { from: { ...from("fields"), ...inFiles("definition") }, allow: module(ZOD) },
  { from: { ...from("server"), ...inFiles("settings") }, allow: module(ZOD) },
  { from: inFiles("test"), allow: module(ZOD) },
  ...["core", "i18n"].map((name) => ({
    from: from(name),
    disallow: module(["lit", "lit-html", "@lit/*", "@lit-labs/*"]),
    message: `\`${name}\` knows no DOM.`,
  })),
  { from: inFiles("test"), allow: module(["lit", "lit-html"]) },
];

export const settings = {
  "boundaries/elements": [{ type: "package", pattern: "packages/*", capture: ["name"] }],
  // Type-only ones too: an arrow that only types take is still an arrow.
  "boundaries/dependency-nodes": ["import", "export", "dynamic-import"],
  "boundaries/additional-dependency-nodes": [
    { selector: "TSImportType Literal", kind: "type", name: "import-type" },
  ],
  // The workspace's packages are seen by name, as anybody else's.
  "boundaries/flag-as-external": {
    unresolvableAlias: true,
    inNodeModules: true,
    customSourcePatterns: ["@diwan/**"],
  },
};

export const rules = {
  "boundaries/dependencies": [
    "error",
    { default: "allow", checkAllOrigins: true, checkInternals: true, policies: [...packages, ...libraries] },
  ],
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        {
          regex: `^(\\.\\./)+(packages/)?(${names.join("|")})/(src|dist)\\b`,
          message: "Another package is imported by its name.",
        },
      ],
    },
  ],
};

/** A test may use the workspace's scripts and examples; what is published may not leave its package. */
export const publishedRules = {
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        ...rules["no-restricted-imports"][1].patterns,
        {
          regex: "^(\\.\\./){2,}(scripts|tests|stories|docs)/",
          message: "What is published does not leave its package.",
        },
      ],
    },
  ],
};
