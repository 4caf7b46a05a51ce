import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildMessages, collect, readSets, spread } from "../../../scripts/i18n.mjs";

interface Options {
  readonly check?: boolean;
  readonly begin?: string;
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
      /<source>([^<]*)<\/source>(\s*)<target state="needs-translation"><\/target>/g,
      "<source>$1</source>$2<target>«$1»</target>",
    );

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "messages-"));
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path.join(folder, "xliff"));
    await run({ begin: "pl" });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("what is in the repository is complete and up to date", async () =>
    expect(await buildMessages({ check: true })).toEqual([]));

  it("a language is one xlf file and a build: a unit for each of its plural forms, with notes, waiting to be translated", async () => {
    const xml = readFileSync(xlf(), "utf8");
    for (const form of ["one", "few", "many", "other"])
      expect(xml).toContain(`<trans-unit id="left[${form}]">`);
    expect(xml).not.toContain("left[two]");
    expect(xml.match(/state="needs-translation"/g)).toHaveLength(5);
    expect(xml).toContain("<note>A greeting.</note>");
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

  it("every type says its words in its folder", async () => {
    const sets = await readSets();
    expect(sets.find(({ name }) => name === "date")?.sources["errors"]).toHaveProperty("error.dateNotReal");
    expect(sets[0]?.sources["errors"]).not.toHaveProperty("error.dateNotReal");
  });
});
