import { ESLint } from "eslint";
import stylelint from "stylelint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import diwan from "../../scripts/lint/plugin.mjs";

// Linted as if it stood at that path: the house rules go by where a file is. Type-aware rules are off, as they need the file to exist.
const eslint = new ESLint({
  cwd: new URL("../..", import.meta.url).pathname,
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

async function rulesBroken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  if (!result || result.messages.some((message) => message.fatal))
    throw new Error(`not linted: ${path}\n${result?.messages[0]?.message ?? ""}`);
  return result.messages
    .map((message) => message.ruleId ?? "")
    .filter((rule) => rule !== "@typescript-eslint/no-unused-vars");
}

describe("the walls between packages", () => {
  it.each([
    ["core", 'import { x } from "@diwan/i18n";'],
    ["core", 'import type { x } from "@diwan/fields";'],
    ["i18n", 'import { x } from "@diwan/core";'],
    ["fields", 'import { x } from "@diwan/server";'],
    ["fields", 'export * from "@diwan/form";'],
    ["fields", 'export { x } from "@diwan/fields/parse";'],
    ["fields", 'export const x = () => import("@diwan/form");'],
    ["fields", 'export type Y = import("@diwan/form").FormContext;'],
    ["fields", 'import * as z from "zod";'],
    ["fields", 'import * as z from "zod/mini";'],
    ["form", 'import { x } from "@diwan/server";'],
    ["form", 'import { x } from "@diwan/testing";'],
    ["embed", 'import { x } from "@diwan/fields";'],
    ["server", 'import { x } from "@diwan/embed";'],
    ["cli", 'import { x } from "@diwan/form";'],
    ["form", 'import { x } from "@diwan/core/src/session.js";'],
    ["form", 'import { x } from "@diwan/core/dist/session.js";'],
    ["form", 'import { x } from "../../core/src/session.js";'],
    ["form", 'import { x } from "../../../scripts/run.mjs";'],
    ["form", 'import { x } from "@diwan/form";'],
    ["form", 'import { msg } from "@lit/localize";'],
    ["i18n", 'import { msg } from "@lit/localize";'],
    ["form", 'import * as z from "zod/mini";'],
    ["server", 'import * as z from "zod";'],
    ["core", 'import * as z from "zod";'],
    ["core", 'import * as z from "zod/mini";'],
    ["core", 'import { html } from "lit";'],
  ])("%s may not say %s", async (name, code) => {
    const [rule, ...more] = await rulesBroken(`packages/${name}/src/planted.ts`, code);
    expect(rule).toMatch(/^(boundaries\/dependencies|no-restricted-imports)$/);
    expect(more).toEqual([]);
  });

  it.each([
    ["fields/src/planted.ts", 'import type { Locale } from "@diwan/i18n";'],
    ["fields/src/planted.ts", 'import { x } from "@diwan/core";'],
    ["fields/src/date/date.definition.ts", 'import * as z from "zod";'],
    ["form/src/planted.ts", 'import { x } from "@diwan/fields/parse";'],
    ["embed/src/planted.ts", 'import "@diwan/form/define";'],
    ["core/src/parse/planted.ts", 'import * as z from "zod";'],
    ["form/src/planted.test.ts", 'import { x } from "@diwan/testing";'],
    ["server/src/planted.test.ts", 'import { x } from "../../../docs/examples/x.mjs";'],
  ])("%s may say %s", async (path, code) => {
    expect(await rulesBroken(`packages/${path}`, code)).toEqual([]);
  });
});

describe("import cycles", () => {
  it("are found through type-only and dynamic imports, and shown as the way round", async () => {
    const alone = new ESLint({
      cwd: new URL("fixtures/cycle/", import.meta.url).pathname,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ["*.ts"],
          languageOptions: { parser: tseslint.parser },
          plugins: { diwan },
          rules: { "diwan/no-cycle": "error" },
        },
      ],
    });
    const results = await alone.lintFiles("*.ts");
    expect(results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([
      "Import cycle: a.ts → b.ts → c.ts → a.ts.",
      "Import cycle: b.ts → c.ts → a.ts → b.ts.",
      "Import cycle: c.ts → a.ts → b.ts → c.ts.",
    ]);
  });
});

describe("the house rules", () => {
  it.each([
    [
      "fields/src/planted.ts",
      'customElements.define("x-y", class extends HTMLElement {});',
      "no-restricted-properties",
    ],
    ["form/src/planted.ts", 'document.getElementById("x");', "no-restricted-properties"],
    ["form/src/planted.ts", 'document.querySelector("x");', "no-restricted-properties"],
    ["embed/src/planted.ts", 'document.querySelectorAll("x");', "no-restricted-properties"],
    [
      "form/src/planted.ts",
      'export const f = (x: HTMLElement) => { x.innerHTML = "<b>"; };',
      "no-restricted-properties",
    ],
    ["server/src/planted.ts", 'console.log("x");', "no-console"],
    ["core/src/planted.ts", "export let x: any;", "@typescript-eslint/no-explicit-any"],
    ["core/src/planted.ts", "export const x = document.title;", "no-restricted-globals"],
    ["i18n/src/planted.ts", "export const x = eval('1');", "no-eval"],
    ["fields/src/planted.ts", 'export const x = html`<p style="color: red"></p>`;', "diwan/strict-csp"],
    ["fields/src/planted.ts", 'export const x = html`<p onclick="go()"></p>`;', "diwan/strict-csp"],
  ])("%s may not say %s", async (path, code, rule) => {
    expect(await rulesBroken(`packages/${path}`, code)).toContain(rule);
  });

  it.each([
    ["fields/src/define/planted.ts", 'customElements.define("x-y", class extends HTMLElement {});'],
    ["fields/src/planted.ts", 'export const x = html`<p class="a" @click=${go}></p>`;'],
  ])("%s may say %s", async (path, code) => {
    expect(await rulesBroken(`packages/${path}`, code)).toEqual([]);
  });
});

describe("style sheets in templates", () => {
  const broken = async (css: string): Promise<readonly string[]> => {
    const { results } = await stylelint.lint({
      code: `export const x = css\`${css}\`;`,
      codeFilename: new URL("../../packages/fields/src/planted.ts", import.meta.url).pathname,
      cwd: new URL("../..", import.meta.url).pathname,
    });
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
  };

  it.each([
    [".a { margin-left: 1px }", "property-disallowed-list"],
    [".a { scroll-padding-right: 1px }", "property-disallowed-list"],
    [".a {\n  left: 0;\n}", "property-disallowed-list"],
    [".a { border-top-left-radius: 2px }", "property-disallowed-list"],
    ["@media print { .a > b { border-right-color: red } }", "property-disallowed-list"],
    [".a { text-align: right; }", "declaration-property-value-disallowed-list"],
    [".a { float: left }", "declaration-property-value-disallowed-list"],
    [".a { marign-inline: 1px }", "property-no-unknown"],
    [".a:focus-visable { color: red }", "selector-pseudo-class-no-unknown"],
  ])("may not say %s", async (css, rule) => {
    expect(await broken(css)).toEqual([rule]);
  });

  it.each([
    ".a { margin-inline-start: 1px; text-align: start; border-start-start-radius: 2px } /* left: no */",
    ".a { --left: 1px; background: url(left.svg) }",
  ])("may say %s", async (css) => {
    expect(await broken(css)).toEqual([]);
  });

  it("are read in the sources: a sheet that is there is seen", async () => {
    const file = new URL("../../packages/fields/src/theme.ts", import.meta.url).pathname;
    const { results } = await stylelint.lint({
      files: file,
      config: { customSyntax: "postcss-lit", rules: { "property-disallowed-list": ["/./"] } },
    });
    expect(results[0]?.warnings.length).toBeGreaterThan(20);
  });
});

describe("empty property keys", () => {
  it.each([
    'export const x = { "": 1 };',
    'export const x = (o: { [k: string]: number }) => o[""];',
    "export const x = ({ '': y }: { [k: string]: number }) => y;",
    'export class X { "" = 1; }',
    'export interface X { "": 1 }',
    'export const x = { [""]: 1 };',
  ])("are not to be written: %s", async (code) => {
    for (const path of [
      "packages/core/src/planted.ts",
      "packages/core/src/planted.test.ts",
      "tests/node/planted.ts",
    ])
      expect(await rulesBroken(path, code), path).toEqual(["no-restricted-syntax"]);
  });
  it("are told from other keys", async () => {
    expect(
      await rulesBroken(
        "packages/core/src/planted.ts",
        'export const x = (o: { [k: string]: string }) => ({ a: "", "b": "", 0: "", [o["c"] ?? ""]: o["d"] ?? "", e: [""] });',
      ),
    ).toEqual([]);
  });
});
