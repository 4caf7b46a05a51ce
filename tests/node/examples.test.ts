/** The example forms are what newcomers copy: nothing in them may be doubtful, and the answers beside them must stay valid. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { parseDefinition } from "@diwan/fields/parse";
import type { Definition, Field } from "@diwan/core";
import { verifySubmission } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";
import { exampleAnswers } from "../../docs/examples/forms/answers.mjs";

const folder = new URL("../../docs/examples/forms/", import.meta.url);
const forms = readdirSync(folder)
  .filter((name) => name.endsWith(".form.json"))
  .map((name) => name.replace(".form.json", ""));
const text = (form: string): string => readFileSync(new URL(`${form}.form.json`, folder), "utf8");

/** Every field, revealed ones and those of list items too. */
function all(fields: readonly Field[]): readonly Field[] {
  const under = (value: unknown): readonly Field[] =>
    (Array.isArray(value) ? value : Object.values(value ?? {})).flatMap((each: unknown) =>
      typeof each === "object" && each !== null && "fields" in each
        ? all(each.fields as readonly Field[])
        : [],
    ); // only definitions are looked at
  return fields.flatMap((field) => [
    field,
    ...("options" in field ? under(field.options) : []),
    ...(field.type === "yes-no" ? under({ yes: field.yes, no: field.no }) : []),
    ...(field.type === "list" ? all(field["fields"] as readonly Field[]) : []),
  ]); // told apart by its type
}

/** What a form asks, each type once. */
const typesOf = (form: string): readonly string[] => {
  const result = parseDefinition(text(form));
  return result.ok
    ? [
        ...new Set(all(result.definition.pages.flatMap(({ fields }) => fields)).map(({ type }) => type)),
      ].sort()
    : [];
};

it.each(["resident-parking-permit", "business-licence-renewal"])(
  "%s asks in every way that most forms need",
  (form) => {
    const types = typesOf(form);
    // One of the two asks for files.
    expect(types.includes("file")).toBe(form === "resident-parking-permit");
    expect(types.filter((type) => type !== "file")).toEqual([
      "address",
      "checkboxes",
      "consent",
      "content",
      "date",
      "email",
      "list",
      "money",
      "name",
      "number",
      "phone",
      "radios",
      "select",
      "text",
      "textarea",
      "yes-no",
    ]);
  },
);

describe("every-question", () => {
  /** Types that came without a question in the form; this list only gets shorter. */
  const NOT_YET: readonly string[] = [
    "appointment",
    "audio",
    "banner",
    "calculated",
    "callout",
    "chart",
    "company",
    "date-time",
    "date-time-zone",
    "evidence",
    "faq",
    "group",
    "image",
    "lookup",
    "notification-banner",
    "one-time-code",
    "password",
    "property",
    "summary-card",
    "table",
    "timeline",
    "vehicle",
    "verified-email",
    "verified-phone",
    "video",
    "why",
  ];
  const asked = typesOf("every-question");

  it("has every built-in type: whoever adds a type asks it there, too", () => {
    const built = readdirSync(new URL("../../packages/fields/src/", import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) =>
        existsSync(new URL(`../../packages/fields/src/${name}/${name}.answer.ts`, import.meta.url)),
      );
    expect(built.length).toBeGreaterThan(40);
    expect(built.filter((type) => !asked.includes(type) && !NOT_YET.includes(type))).toEqual([]);
  });

  it("has none of those that are said not to be in it", () => {
    expect(NOT_YET.filter((type) => asked.includes(type))).toEqual([]);
  });
});

describe.each(forms)("%s", (form) => {
  const result = parseDefinition(text(form));
  const definition = result.ok ? result.definition : undefined;

  it("reads without an error or a warning", () => {
    expect(result.ok ? result.warnings : result.problems).toEqual([]);
  });

  it("is as long as a real one", () => {
    const fields = all(definition?.pages.flatMap((page) => page.fields) ?? []);
    expect(definition?.pages.length).toBeGreaterThanOrEqual(8);
    expect(fields.filter((field) => field.type !== "content").length).toBeGreaterThanOrEqual(25);
  });

  it("has every word in English and in Arabic", () => {
    const texts =
      JSON.stringify(definition).match(/\{"en":"(?:[^"\\]|\\.)*"(?:,"ar":"(?:[^"\\]|\\.)*")?\}/g) ?? [];
    expect(texts.length).toBeGreaterThan(120);
    for (const each of texts) {
      const { en, ar } = JSON.parse(each) as { en: string; ar: string }; // matched above
      expect(ar, en).toMatch(/[\u0600-\u06FF]/);
    }
  });

  describe.each([
    ["the file's own day", undefined],
    ["today", new Date()],
    ["a leap day", new Date("2028-02-29T10:00:00Z")],
  ])("its answers on %s", (_, now) => {
    const file = JSON.parse(readFileSync(new URL(`${form}.answers.json`, folder), "utf8")) as {
      now: string;
      timeZone: string;
    }; // written by us
    it.each(exampleAnswers(form, now))("are valid: $name", async ({ language, answers }) => {
      const verdict = await verifySubmission(
        definition as Definition,
        {
          diwan: 1,
          form,
          version: definition?.version,
          language,
          key: "a key long enough".replaceAll(" ", "-"),
          answers,
          calculations: {},
        },
        { now: () => now ?? new Date(file.now), timeZone: file.timeZone },
      ); // read above, or the first test fails
      expect(verdict.ok ? [] : verdict.problems).toEqual([]);
      // Canonical already: nothing is changed on the way in.
      expect(verdict.ok && verdict.submission.answers).toEqual(answers);
    });
  });
});
