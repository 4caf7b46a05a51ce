/** What the guide for translators promises, on real forms: both examples, in six languages from their translation files. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDefinition } from "@diwan/fields/parse";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../index.js";

const forms = fileURLToPath(new URL("../../../../docs/examples/forms/", import.meta.url));
const MORE = ["ur", "hi", "fr", "de"];
const folder = mkdtempSync(join(tmpdir(), "diwan-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function diwan(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await run(args, {
    print: (line) => lines.push(line),
    complain: (line) => lines.push(line),
  });
  return { code, lines };
}

/** The texts of a definition that stand in several languages. */
const texts = (value: unknown): readonly { readonly [language: string]: unknown }[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ar" in value) return [{ ...value }];
  return Object.values(value).flatMap(texts);
};

describe.each(["resident-parking-permit", "business-licence-renewal"])("%s", (name) => {
  const form = join(forms, `${name}.form.json`);
  const files = MORE.map((language) => join(forms, "translations", `${name}.form.${language}.xlf`));
  const out = join(folder, `${name}.form.json`);

  it("is complete in Urdu, Hindi, French and German when their files are merged", async () => {
    const { code, lines } = await diwan("translate", "merge", form, ...files, "--out", out);
    expect(code, lines.join("\n")).toBe(0);
    const result = parseDefinition(readFileSync(out, "utf8"));
    expect(result.ok ? result.warnings : result.problems).toEqual([]);
    const definition = result.ok ? result.definition : undefined;
    expect(definition?.languages).toEqual(["en", "ar", ...MORE]);
    const all = texts(definition);
    expect(all.length).toBeGreaterThan(200);
    for (const text of all)
      for (const language of MORE)
        expect(text[language], `${language} of ${JSON.stringify(text["en"])}`).toMatch(/\S/);
  });

  it("has no text that was changed since it was translated", async () => {
    const { code, lines } = await diwan("translate", "check", out, ...files);
    expect(code, lines.join("\n")).toBe(0);
  });
});
