import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildMessages, collect, importWords, readAgain, readSets, spread } from "../../../scripts/i18n.mjs";
import { fault, termFaults } from "../../../scripts/i18n/faults.mjs";
import { pluralForms, pluralSelector } from "../../../scripts/i18n/plurals.mjs";

interface Options {
  readonly check?: boolean;
  readonly begin?: string;
  readonly release?: boolean;
  readonly glossaries?: string;
  readonly pending?: string[];
  readonly sources?: unknown;
  readonly sets?: unknown;
}
const english = (text: string) => ({
  base: {
    hello: { text, desc: "A greeting." },
    left: { text: { one: "{count} day", other: "{count} days" }, desc: "Days left." },
  },
});
const sources = english("Hello {name}");

describe("building the messages", () => {
  let folder: string;
  const run = (options: Options = {}): Promise<string[]> =>
    buildMessages({ xliff: path.join(folder, "xliff"), out: path.join(folder, "out"), sources, ...options });
  const xlf = (): string => path.join(folder, "xliff/pl.xlf");
  const write = (change: (xml: string) => string): void =>
    writeFileSync(xlf(), change(readFileSync(xlf(), "utf8")));
  const fillIn = (xml: string): string =>
    xml.replace(
      /<source>([^<]*)<\/source><target state="needs-translation"><\/target>/g,
      "<source>$1</source><target>«$1»</target>",
    );

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "messages-"));
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path.join(folder, "xliff"));
    await run({ begin: "pl" });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("a language is one xlf file and a build: a unit for each of its plural forms, waiting to be translated", async () => {
    const xml = readFileSync(xlf(), "utf8");
    for (const form of ["one", "few", "many", "other"])
      expect(xml).toContain(`<trans-unit id="left[${form}]">`);
    expect(xml).not.toContain("left[two]");
    expect(xml.match(/state="needs-translation"/g)).toHaveLength(5);
    expect(xml).not.toContain("<note>");
    expect(await run({ check: true })).toEqual(
      expect.arrayContaining([expect.stringContaining("pl: hello: not translated")]),
    );

    write(fillIn);
    expect(await run()).toEqual([]);
    expect(await run({ check: true })).toEqual([]);
    expect(readFileSync(path.join(folder, "out/pl.base.ts"), "utf8")).toContain(
      '{"hello":"«Hello {name}»","left":{"one":"«{count} day»","few":"«{count} days»"',
    );
    expect(readFileSync(path.join(folder, "out/index.ts"), "utf8")).toContain('import("./pl.js")');
    expect(readFileSync(path.join(folder, "out/pl.ts"), "utf8")).toContain('from "./pl.base.js"');
    expect(readFileSync(path.join(folder, "out/languages.ts"), "utf8")).toContain('["en","pl"]');
  });

  it.each([
    [
      "an unknown placeholder",
      (xml: string) => xml.replace("«Hello {name}»", "«Cześć {imie}»"),
      "pl: hello: unknown placeholder {imie}",
    ],
    [
      "a forgotten placeholder",
      (xml: string) => xml.replace("«Hello {name}»", "«Cześć»"),
      "pl: hello: missing placeholder {name}",
    ],
    [
      "a plural form left out",
      (xml: string) => xml.replace(/<trans-unit id="left\[few\]">[^]*?<\/trans-unit>/, ""),
      "pl: left[few]: not translated",
    ],
    [
      "a message that is gone",
      (xml: string) => xml.replaceAll('id="hello"', 'id="goodbye"'),
      "pl: goodbye is not a message any more",
    ],
  ])("the check finds %s", async (_, change, problem) => {
    write((xml) => change(fillIn(xml)));
    expect(await run({ check: true })).toContain(problem);
  });

  it("a translation of older English is kept, marked, and refused until someone has looked at it", async () => {
    write(fillIn);
    const changed = english("Good day, {name}");
    await run({ sources: changed });
    expect(readFileSync(xlf(), "utf8")).toContain(
      '<target state="needs-review-translation">«Hello {name}»</target>',
    );
    expect(await run({ check: true, sources: changed })).toEqual([
      expect.stringContaining("pl: hello: the English has changed"),
    ]);
    write((xml) =>
      xml.replace(' approved="no"', "").replace(/<target state="needs-review-translation">/, "<target>"),
    );
    await run({ sources: changed });
    expect(await run({ check: true, sources: changed })).toEqual([]);
  });

  it("a language whose file is gone leaves nothing behind", async () => {
    write(fillIn);
    await run();
    rmSync(xlf());
    await run();
    expect(readdirSync(path.join(folder, "out"))).toEqual(["en.base.ts", "index.ts", "languages.ts"]);
  });

  describe("of types, each in its folder", () => {
    const sets = () => [
      { name: "", sources, xliff: path.join(folder, "xliff") },
      {
        name: "plate",
        sources: {
          base: { plate: { text: "Plate", desc: "A label." } },
          plate: { "plate.wrong": { text: "Enter {count}", desc: "A problem." } },
        },
        xliff: path.join(folder, "plate/xliff"),
      },
    ];
    const built = () => run({ sources: undefined, sets: sets() });

    it("join the groups of all, and have a group of their own; their translations stay with them", async () => {
      await built();
      expect(readFileSync(path.join(folder, "out/en.base.ts"), "utf8")).toContain('"plate":"Plate"');
      expect(readFileSync(path.join(folder, "out/index.ts"), "utf8")).toContain('import("./en.plate.js")');
      expect(readFileSync(path.join(folder, "out/ids.ts"), "utf8")).toContain('| "plate.wrong"');
      expect(readFileSync(path.join(folder, "plate/xliff/pl.xlf"), "utf8")).toContain("plate.wrong");
      expect(readFileSync(xlf(), "utf8")).not.toContain("plate");
    });

    it("are collected into one file for a translator, which is spread again", async () => {
      await built();
      const all = await collect("pl", sets());
      for (const original of ["base", "plate/base", "plate/plate"])
        expect(all).toContain(`original="${original}"`);
      expect(all).toContain("<note>A greeting.</note>");
      await spread("pl", fillIn(all), sets());
      expect(await built()).toEqual([]);
      expect(readFileSync(path.join(folder, "out/pl.plate.ts"), "utf8")).toContain("«Enter {count}»");
      expect(readFileSync(path.join(folder, "out/pl.base.ts"), "utf8")).toContain("«Hello {name}»");
    });

    it("are gone with their folder", async () => {
      await built();
      rmSync(path.join(folder, "plate"), { recursive: true });
      await run();
      expect(readdirSync(path.join(folder, "out")).filter((name) => name.includes("plate"))).toEqual([]);
    });

    it("are written once", async () => {
      const [first, second] = sets();
      const twice = [first, { ...second, sources: { base: { hello: { text: "Hi", desc: "Again." } } } }];
      expect(await run({ sources: undefined, sets: twice })).toContain("en: hello is written more than once");
    });
  });

  describe("of a language with a glossary", () => {
    const sets = () => [{ name: "", sources, xliff: path.join(folder, "xliff") }];
    const glossaries = () => path.join(folder, "glossary");
    const words = (messages: object) => ({
      language: "pl",
      tone: "Formal.",
      glossary: { day: "dzień" },
      messages,
    });
    const whole = {
      hello: "Witaj {name}",
      left: { one: "{count} dzień", few: "{count} dni", many: "{count} dni", other: "{count} dnia" },
    };
    const take = (messages: object) =>
      importWords("pl", words(messages), sets(), {
        by: "machine",
        date: "2026-11-28",
        glossaries: glossaries(),
      });
    const check = (options: Options = {}) => run({ check: true, glossaries: glossaries(), ...options });

    it("are taken from JSON, each string with who wrote it and when, in the words of the standard", async () => {
      expect(await take(whole)).toEqual({ unknown: [], missing: [] });
      await run();
      expect(await check({ release: true })).toEqual([]);
      const xml = readFileSync(xlf(), "utf8");
      expect(xml).toContain(
        '<phase phase-name="translation-machine-2026-11-28" process-name="translation" tool-id="machine" date="2026-11-28T00:00:00Z"/>',
      );
      expect(xml).toContain(
        '<target state="translated" phase-name="translation-machine-2026-11-28">Witaj {name}',
      );
      await readAgain("pl", sets(), "person", "2026-12-01");
      expect(readFileSync(xlf(), "utf8")).toContain(
        '<target state="signed-off" phase-name="review-person-2026-12-01">Witaj {name}',
      );
      await take({ ...whole, hello: "Dzień dobry {name}" });
      expect(readFileSync(xlf(), "utf8").match(/phase-name="review-person-2026-12-01">[^<]/g)).toHaveLength(
        4,
      );
    });

    it("may wait for a translation until the release, and are English and counted until then", async () => {
      await take(whole);
      const more = { base: { ...sources.base, later: { text: "Later", desc: "A new message." } } };
      await run({ sources: more, glossaries: glossaries() });
      const pending: string[] = [];
      expect(await check({ sources: more, pending })).toEqual([]);
      expect(pending).toEqual(["pl: later: not translated"]);
      expect(readFileSync(path.join(folder, "out/pl.base.ts"), "utf8")).toContain('"later":"Later"');
      expect(await check({ sources: more, release: true })).toEqual(["pl: later: not translated"]);
    });

    it("report what JSON has and no message is, and what it has not", async () =>
      expect(await take({ hello: "Witaj {name}", gone: "x" })).toEqual({
        unknown: ["gone"],
        missing: ["left[one]", "left[few]", "left[many]", "left[other]"],
      }));
  });

  describe("what a machine can see of a translation", () => {
    const of = (language: string, source: string, target: string, more = {}) =>
      fault({ language, id: "x", source, target, note: "Words.", ...more });

    it.each<[string, string, string, object?]>([
      ["ru", "Send {name} as PDF", "Отправить {name} в PDF-файле"],
      ["ja", "Cookies are off", "Cookieが無効です"],
      ["ar", "like name@example.com", "مثل name@example.com"],
      ["sr", "Continue", "Настави"],
      ["ko", "By SMS", "SMS로"],
      ["nl", "Status", "Status", { sameAsEnglish: ["x"] }],
      ["el", "Back", "Επιστροφή", { note: "Button." }],
    ])("%s: “%s” may be “%s”", (language, source, target, more = {}) =>
      expect(of(language, source, target, more)).toBeUndefined(),
    );

    it.each([
      ["sr", "Continue", "Nastavi", {}, "letters of another script"],
      ["ru", "Answer", "Oтвет", {}, "letters of another script"],
      ["hi", "Continue", "जारी Continuer", {}, "letters of another script"],
      ["fr", "Continue", "Continue", {}, "the same as in English"],
      ["fr", "Continue", "Continuer ", {}, "space at the start or end"],
      ["ar", "Page {page}", "الصفحة \u2066{page}\u2069", {}, "a mark of direction"],
      ["vi", "Back", "Quay la\u0323i", {}, "NFC"],
      ["de", "Back", "Zurück zur vorherigen Seite des Antrags", { note: "Button." }, "over 2.5 times"],
    ])("%s: “%s” must not be “%s”", (language, source, target, more, wrong) =>
      expect(of(language, source, target, more)).toContain(wrong),
    );

    it("finds a term of the glossary that is rendered in two ways where the message is the term", () => {
      const units = [
        { id: "a", source: "Remove", target: "Retirer" },
        { id: "b", source: "Remove", target: "Supprimer" },
        { id: "c", source: "Remove everything", target: "Tout enlever" },
      ];
      expect(termFaults("fr", units, { remove: "retirer" })).toEqual([
        "b: “Remove” is “Supprimer” here and “retirer” elsewhere",
      ]);
      expect(termFaults("fr", units, { remove: ["retirer", "supprimer"] })).toEqual([]);
    });

    it("knows the plural forms of languages that the engine at hand may not know", () => {
      expect(["ga", "cy", "si", "my", "ht", "mt"].map((language) => pluralForms(language).length)).toEqual([
        5, 6, 2, 1, 2, 5,
      ]);
      expect([0, 1, 2, 3, 6, 7].map((count) => pluralSelector("cy")(count))).toEqual([
        "zero",
        "one",
        "two",
        "few",
        "many",
        "other",
      ]);
    });
  });

  it("every type says its words in its folder", async () => {
    const sets = await readSets();
    expect(sets.find(({ name }) => name === "date")?.sources["errors"]).toHaveProperty("error.dateNotReal");
    expect(sets[0]?.sources["errors"]).not.toHaveProperty("error.dateNotReal");
  });
});
