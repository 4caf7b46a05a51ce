/** House rules that a machine can hold (docs/architecture.md). Rules of our own are in scripts/lint. */
import boundaries from "eslint-plugin-boundaries";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";
import {
  publishedRules,
  rules as boundaryRules,
  settings as boundarySettings,
} from "./scripts/lint/boundaries.mjs";
import diwan from "./scripts/lint/plugin.mjs";

const DOCUMENT_WIDE = "A document-wide look-up is blind inside a shadow root: start from getRootNode().";
const EMPTY_KEY =
  "Rollup loses a property whose key is empty (docs/decisions/016): use a key that says what it is, such as WHOLE in entries.";
const TRUSTED_TYPES = "Trusted Types refuse strings as markup: render a template, or set textContent.";

/** Calls no package makes; where one is allowed, the block below says so. */
const FORBIDDEN_CALLS = [
  ...[
    "getElementById",
    "querySelector",
    "querySelectorAll",
    "getElementsByName",
    "getElementsByClassName",
    "getElementsByTagName",
  ].map((property) => ({ object: "document", property, message: DOCUMENT_WIDE })),
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
    property,
    message: TRUSTED_TYPES,
  })),
  { object: "document", property: "write", message: TRUSTED_TYPES },
];
const DEFINE = {
  object: "customElements",
  property: "define",
  message: "Only define/ modules and the embed register elements: a class file has no side effect.",
};

/** Old libraries of a page give arrays a `toJSON`, and bring an `Array.from` that takes one argument (packages/form/src/element/old-libraries.test.ts). */
const OLD_LIBRARIES = [
  {
    object: "JSON",
    property: "stringify",
    message: "Use `toJson` of @diwan/core: an array may have a `toJSON` of the page's.",
  },
  {
    object: "Array",
    property: "from",
    message:
      "Spread what is iterable, or `[...Array(n).keys()]`: the page may have an `Array.from` of its own.",
  },
];

const PROMISES = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": [
    "error",
    { checksVoidReturn: { arguments: false, attributes: false, properties: false } },
  ],
  "@typescript-eslint/await-thenable": "error",
};

/** Wherever a property is named or asked for. */
const EMPTY_KEYS = [
  "Property[key.value='']",
  "MemberExpression[computed=true][property.value='']",
  "PropertyDefinition[key.value='']",
  "TSPropertySignature[key.value='']",
].map((selector) => ({ selector, message: EMPTY_KEY }));

/** Tests, and the suites several of them share: never published, outside the packages' TypeScript projects. */
const TESTS = ["packages/*/src/**/*.{test,suite}.ts"];

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/dist/**",
      "**/out/**",
      "storybook-static/**",
      ".diwan/**",
      "**/generated/**",
      "packages/fields/src/national-id/stdnum/**",
      "tests/node/fixtures/**",
      "tests/package/fixtures/**",
      // Compiled by Angular's own strict compiler, where it is built.
      "tests/package/frameworks/angular/**/*.ts",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.base,
  {
    // Everything a person wrote, scripts and tests included.
    files: ["**/*.{ts,mjs,js}"],
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-debugger": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...EMPTY_KEYS],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A choice among three reads better as statements.
    files: ["**/*.{ts,mjs,js}"],
    rules: { "no-nested-ternary": "error" },
  },
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-namespace": "error",
      "@typescript-eslint/no-require-imports": "error",
      "no-restricted-syntax": [
        "error",
        ...EMPTY_KEYS,
        {
          selector: "TSEnumDeclaration",
          message: "A union of strings needs no code and reads the same at run time.",
        },
      ],
    },
  },
  {
    // Type-aware: a promise nobody awaits loses its error, and a test's its failure.
    files: ["packages/*/src/**/*.ts"],
    ignores: TESTS,
    languageOptions: { parserOptions: { projectService: true } },
    rules: PROMISES,
  },
  {
    // Tests are outside the packages' TypeScript projects and have one of their own.
    files: [...TESTS, "tests/**/*.ts", "stories/**/*.ts"],
    languageOptions: {
      parserOptions: { project: "tsconfig.tests.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: PROMISES,
  },
  {
    files: ["packages/*/src/**/*.ts"],
    plugins: { boundaries, diwan },
    settings: boundarySettings,
    rules: {
      ...boundaryRules,
      "diwan/floors": "error",
      "diwan/no-cycle": "error",
      "diwan/strict-csp": "error",
      "no-console": "error",
      "no-restricted-properties": ["error", ...FORBIDDEN_CALLS, DEFINE],
    },
  },
  {
    files: ["packages/{core,fields,form,i18n}/src/**/*.ts"],
    // Definitions are read where no page is.
    ignores: [
      "packages/core/src/to-json.ts",
      "packages/core/src/parse/**",
      "packages/core/src/conformance.ts",
    ],
    rules: { "no-restricted-properties": ["error", ...FORBIDDEN_CALLS, DEFINE, ...OLD_LIBRARIES] },
  },
  {
    files: ["packages/*/src/define/**/*.ts", "packages/embed/src/**/*.ts"],
    rules: { "no-restricted-properties": ["error", ...FORBIDDEN_CALLS] },
  },
  { files: ["packages/cli/src/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["packages/*/src/**/*.ts"], ignores: TESTS, rules: publishedRules },
  {
    // Pure modules: they run in a worker and on a server, so nothing of a page may be named.
    files: ["packages/{core,i18n}/src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "document",
        "window",
        "navigator",
        "location",
        "localStorage",
        "sessionStorage",
        "HTMLElement",
        "customElements",
      ],
    },
  },
  {
    files: ["packages/{fields,form,embed,react,testing}/src/**/*.ts"],
    plugins: { lit, wc, "lit-a11y": litA11y },
    // lit-a11y's `accessible-name` and the like judge a template by itself, where a label is often a sibling's or a caller's; axe judges the page.
    rules: {
      ...lit.configs["flat/recommended"].rules,
      ...wc.configs["flat/recommended"].rules,
      "wc/require-listener-teardown": "error",
      "wc/no-closed-shadow-root": "error",
      "lit/no-legacy-imports": "error",
      "lit/no-template-bind": "error",
      "lit/no-this-assign-in-render": "error",
      "lit/lifecycle-super": "error",
      ...Object.fromEntries(
        [
          "accessible-emoji",
          "alt-text",
          "anchor-is-valid",
          "aria-activedescendant-has-tabindex",
          "aria-attr-valid-value",
          "aria-attrs",
          "aria-role",
          "aria-unsupported-elements",
          "autocomplete-valid",
          "definition-list",
          "heading-hidden",
          "iframe-title",
          "img-redundant-alt",
          "list",
          "no-access-key",
          "no-autofocus",
          "no-distracting-elements",
          "no-redundant-role",
          "obj-alt",
          "role-has-required-aria-attrs",
          "role-supports-aria-attr",
          "scope",
          "tabindex-no-positive",
          "valid-lang",
        ].map((rule) => [`lit-a11y/${rule}`, "error"]),
      ),
    },
  },
  {
    // Tests build pages, so they look things up in the document and register throw-away elements.
    files: [...TESTS, "packages/testing/src/**/*.ts"],
    rules: { "no-restricted-properties": "off", "no-console": "off" },
  },
);
