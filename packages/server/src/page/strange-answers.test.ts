import { readFileSync } from "node:fs";
import type { Answers, Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { PageTestBackend } from "../../support/page-test-backend.js";

// A form with a field of each type.
const definition = JSON.parse(
  readFileSync(new URL("../../../../tests/journeys/forms/every.form.json", import.meta.url), "utf8"),
) as Definition;
const backend = new PageTestBackend(definition, { drafts: true });
const names = definition.pages
  .flatMap(({ fields }) => fields)
  .flatMap((field) => ("name" in field ? [String(field.name)] : []));

/** What JSON can hold in the place of an answer, and no form ever sends: objects that cannot become words among them. */
const STRANGE: readonly unknown[] = [
  { toString: "x" },
  { toString: null, valueOf: null },
  [{ toString: 1 }],
  [[{ toString: 1 }]],
  [null],
  null,
  true,
  1,
  -0.5,
  "x",
  [],
  {},
  { toJSON: 1 },
  { day: { toString: "x" }, month: [1], year: null },
  { country: { toString: "x" } },
  { country: "GB", line1: { toString: "x" }, postcode: 5 },
  { country: "US", region: ["x"] },
  { given: { toString: 1 } },
  [{ called: { toString: 1 } }],
  { length: 3 },
  { 0: "a" },
];

describe("a saved form that holds anything a stranger's program may have put there", () => {
  it.each(STRANGE.map((value) => [JSON.stringify(value), value]))(
    "%s is shown and validated on every page",
    async (_, value) => {
      const answers = Object.fromEntries(names.map((name) => [name, value])) as Answers;
      const secret = "violet planted bicycle";
      const { code } = await backend.drafts.create(
        definition.id,
        { version: definition.version, language: "en", answers, labels: {} },
        { secret, expiresAt: new Date("2026-12-24") },
      );
      const citizen = await backend.citizen("", "en", definition.id).open();
      await citizen.send({}, "return");
      await citizen.send({ [`${definition.id}-code`]: code, [`${definition.id}-secret`]: secret });
      expect(citizen.html).toContain("Your saved answers are here");
      for (const place of [
        "",
        ...definition.pages.map(({ id }) => `/${id}`),
        "/_check",
        "/_answers",
        "/_save",
      ]) {
        await citizen.go(`/forms/${definition.id}${place}?lang=en`);
        expect(citizen.status, place).toBeLessThan(500);
        // Validated as a whole, and led to what is wrong.
        if (place === "/_check") expect(citizen.url).not.toContain("_check");
      }
    },
  );
});
