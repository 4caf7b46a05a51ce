/** What earlier code stored or sent as files, and the names others hold on to. Databases: `stored-server.test.ts`; browsers: `tests/journeys/stored.test.ts`. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ConformanceCase } from "@diwan/core/conformance";
import { runCase, verifySubmission } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { verifyReceipt } from "@diwan/server";
import { describe, expect, it } from "vitest";
import { publicNames } from "../../scripts/public-names.mjs";
import { namesGone, RENAMED } from "../support/renamed.js";
import { KIT_CHANGED } from "../support/kit-changed.js";
import { storedSets } from "../support/stored.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
// The specifier is known only here: the test's own resolution is asked.
const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier);

it("there is a set, and each says who wrote it", () => {
  expect(storedSets.length).toBeGreaterThan(0);
  for (const { name, text } of storedSets)
    expect(text("README.md")).toMatch(new RegExp(`^# What the code of ${name} `));
});

const casesOf = (text: string): readonly ConformanceCase[] =>
  (JSON.parse(text) as { cases: readonly ConformanceCase[] }).cases;
const kitOfNow = (file: string): ReadonlyMap<string, ConformanceCase> =>
  new Map(
    casesOf(readFileSync(join(root, "packages/core/conformance", file), "utf8")).map((one) => [
      one.name,
      one,
    ]),
  );

describe.each(storedSets)("what the code of $name stored and sent", (set) => {
  it("is asked by definitions that are still right", async () => {
    for (const name of [...set.server.forms.stored, "every-before"])
      expect(parseDefinition(set.text(`forms/${name}.form.json`))).toMatchObject({ ok: true });
  });

  it("is what the rules of now make of the answers then", async () => {
    for (const { reference, receivedAt, submission } of set.receipts) {
      const verdict = await verifySubmission(set.form(submission.form), submission, {
        now: () => new Date(receivedAt),
        timeZone: set.server.timeZone,
      });
      expect(verdict, reference).toMatchObject({
        ok: true,
        submission: { answers: submission.answers, calculations: submission.calculations },
      });
    }
  });

  it("has receipts that are genuine, and shows when one was changed", async () => {
    expect(set.receipts.length).toBeGreaterThan(3);
    for (const receipt of set.receipts) {
      expect(await verifyReceipt(receipt)).toEqual({ ok: true });
      expect(
        await verifyReceipt({ ...receipt, submission: { ...receipt.submission, language: "fr" } }),
      ).toEqual({ ok: false, reason: "changed" });
    }
  });

  it("has a conformance kit nobody has touched, all of which is in the kit of now", () => {
    for (const [file, hash] of Object.entries(
      JSON.parse(set.text("conformance.sha256.json")) as { [file: string]: string },
    )) {
      const then = set.text(`conformance/${file}`);
      expect(createHash("sha256").update(then).digest("hex")).toBe(hash);
      const now = kitOfNow(file);
      for (const one of casesOf(then)) {
        const name = `${file}: ${one.name}`;
        if (!KIT_CHANGED[file]?.[one.name]) expect(now.get(one.name), name).toEqual(one);
        else {
          const { expect: expected, ...same } = one;
          expect(now.get(one.name), name).toMatchObject(same);
          expect(now.get(one.name)?.expect, name).not.toEqual(expected);
        }
      }
    }
  });

  describe.each(
    Object.keys(JSON.parse(set.text("conformance.sha256.json")) as object).filter(
      (file) => file !== "cel-spec.json",
    ),
  )("the kit's %s", (file) => {
    const { cases } = JSON.parse(set.text(`conformance/${file}`)) as { cases: readonly ConformanceCase[] };
    it.each(cases)("$name", async (given) => {
      const { expect: expected } =
        (KIT_CHANGED[file]?.[given.name] && kitOfNow(file).get(given.name)) || given;
      expect(await runCase(given)).toEqual(expected);
    });
  });

  it("uses names that are all still there, or read beside the new ones", async () => {
    const { columns: _, migrations: __, ...names } = set.names;
    expect(namesGone(await publicNames(root, load), names)).toEqual([]);
  });
});

describe("the list of renamed names", () => {
  it("has names that were, and a test that shows that both are read; of an export or its member at least words to integrators", () => {
    const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    for (const [kind, names] of Object.entries(RENAMED))
      for (const [name, { to, bothReadIn, told }] of Object.entries(names)) {
        expect(
          storedSets.some((set) =>
            namesGone({}, { [kind]: set.names[kind] }, {}).includes(`${kind}: ${name}`),
          ),
          `${kind}: ${name} was a name`,
        ).toBe(true);
        if (bothReadIn !== undefined)
          expect([to, existsSync(join(root, bothReadIn))], name).toEqual([expect.any(String), true]);
        else {
          expect(["exports", "members"], name).toContain(kind);
          expect(changelog, name).toContain(told ?? "(nothing)");
        }
      }
  });
  it("is looked at: a name that is gone is told, one that was renamed is not", () => {
    const then = { events: ["a", "b"], exports: { "@x": ["c"] } };
    expect(namesGone({ events: ["a"], exports: { "@x": [] } }, then, {})).toEqual([
      "events: b",
      "exports: @x c",
    ]);
    expect(
      namesGone({ events: ["a", "d"], exports: { "@x": ["c"] } }, then, { events: { b: { to: "d" } } }),
    ).toEqual([]);
    expect(namesGone({ events: ["a"], exports: {} }, then, { events: { b: { to: "d" } } })).toEqual([
      "events: b",
      "exports: @x",
      "exports: @x c",
    ]);
  });
});
