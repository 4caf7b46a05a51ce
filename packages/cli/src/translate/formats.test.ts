import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readXliff as readOurXliff } from "../../../../scripts/i18n/xliff.mjs";
import { FORMATS, readTranslations } from "./formats.js";
import { STATES, type TranslationFile, type Unit } from "./translation-file.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): TranslationFile => readTranslations(bytes(text), "words");

const PIECES = [
  "{{ full_name.given }}",
  "{{ full_name.given, 'you' }}",
  "{{",
  "}}",
  "{count}",
  "&",
  "<cp/>",
  "]]>",
  '"',
  "'",
  "=1+1",
  "-",
  ";",
  ",",
  "\t",
  "\r\n",
  "\n",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u0000",
  "\uFFFE",
  "\uFEFF",
  " ",
  "كم",
];
/** Words as nobody would write them: any letter there is, and what the formats have a meaning of their own for. */
const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 })))
    .map((all) => all.join("")),
);
/** Notes are for people: a letter that XML cannot hold has no place in them. */
const note = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((text) => !/[^\t\n\u0020-\uFFFD]/.test(text));
const some = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> => arbitrary;
const unit: fc.Arbitrary<Unit> = fc.record(
  {
    id: fc.stringMatching(/^[a-z][\w.:-]{0,12}$/),
    source: words,
    target: words,
    state: fc.constantFrom(...STATES),
    previous: fc.record({ source: words, target: words.filter(Boolean) }),
    context: some(
      fc.record({ page: note, question: note, text: note, note, screenshot: note }, { requiredKeys: [] }),
    ),
    limit: fc.integer({ min: 1, max: 999 }),
    comment: note,
    gone: fc.constant(true),
  },
  { requiredKeys: ["id", "source", "target", "state", "context"] },
);
const file: fc.Arbitrary<TranslationFile> = fc.record({
  form: fc.stringMatching(/^[a-z-]{1,8}$/),
  sourceLanguage: fc.constantFrom("en", "ar"),
  targetLanguage: fc.constantFrom("fr", "pt-BR"),
  units: fc.uniqueArray(unit, { selector: ({ id }) => id }),
});

describe.each(["xliff", "csv"] as const)("%s", (format) => {
  const { write } = FORMATS[format];

  it("gives back every letter of what was written into it", () => {
    fc.assert(
      fc.property(file, (all) => {
        expect(read(write(all))).toEqual(all);
      }),
    );
  });

  it("is read in UTF-16 with its mark, as some programs save it", () => {
    const all: TranslationFile = {
      form: "permit",
      sourceLanguage: "en",
      targetLanguage: "ar",
      units: [{ id: "title", source: "Permit", target: "تصريح", state: "translated", context: {} }],
    };
    const text = write(all)
      .replace(/^\uFEFF/, "")
      .replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const little = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(readTranslations(little, "words")).toEqual(all);
  });
});

describe("XLIFF", () => {
  it("of version 1.2 is read as our own words are, in every language", () => {
    const folder = new URL("../../../i18n/xliff/", import.meta.url);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(50);
    for (const name of names.filter((_, at) => at % 12 === 0)) {
      const xml = readFileSync(new URL(name, folder), "utf8");
      const ours = Object.values(readOurXliff(xml)).flatMap((group) => Object.entries(group));
      const { units, sourceLanguage, targetLanguage } = read(xml);
      expect({ sourceLanguage, targetLanguage }).toEqual({
        sourceLanguage: "en",
        targetLanguage: name.replace(".xlf", ""),
      });
      expect(
        units.map(({ id, source, target, previous }) => ({ id, source, target: previous?.target ?? target })),
      ).toEqual(ours.map(([id, { source, target }]) => ({ id, source, target })));
    }
  });

  it("is read as a tool writes it: several sentences, another order, its own elements and notes", () => {
    const { units } = read(`<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
 <file id="f" original="permit"><group id="g"><unit id="u">
  <notes><note>Is this a street?</note></notes>
  <originalData><data id="d1">{{ full_name }}</data><data id="b">**</data></originalData>
  <segment state="final"><source>Hello <ph id="1" dataRef="d1"/>.</source><target order="3">Hallo <ph id="1" dataRef="d1"/>.</target></segment>
  <ignorable><source> </source></ignorable>
  <segment state="reviewed"><source>Read <pc id="2" dataRefStart="b" dataRefEnd="b">this</pc>.</source><target order="1">Lesen Sie <mrk id="m"><pc id="2" dataRefStart="b" dataRefEnd="b">dies</pc></mrk>.<!-- note --></target></segment>
 </unit></group></file>
</xliff>`);
    expect(units).toEqual([
      {
        id: "u",
        source: "Hello {{ full_name }}. Read **this**.",
        target: "Lesen Sie **dies**. Hallo {{ full_name }}.",
        state: "reviewed",
        context: {},
        comment: "Is this a street?",
      },
    ]);
  });

  it("with a sentence that is not translated is not translated", () => {
    const { units } = read(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u"><segment><source>One.</source><target>Eins.</target></segment><segment><source>Two.</source></segment></unit></file></xliff>`,
    );
    expect(units[0]?.target).toBe("");
  });

  it.each([
    [
      "cut off",
      `<xliff version="2.0"><file><unit id="a"><segment><source>A</sour`,
      /words(:\d+:\d+)?: the XML is broken/,
    ],
    [
      "with an element left open",
      `<xliff version="2.0">\n<file><unit></file></xliff>`,
      /words:2:\d+: the XML is broken/,
    ],
    ["with an unknown entity", `<xliff version="2.0"><file>&foo;</file></xliff>`, /entity/],
    ["with entities of its own", `<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.0"/>`, /DOCTYPE/],
    [
      "with the number of no character",
      `<xliff version="2.0">\n<file><unit id="a"><segment><source>A<cp hex="110000"/></source></segment></unit></file></xliff>`,
      /words:2:\d+: .*'110000' is the number of no character/,
    ],
    [
      "with a character that has no number",
      `<xliff version="2.0"><file><unit id="a"><segment><source>A<cp/></source></segment></unit></file></xliff>`,
      /'' is the number of no character/,
    ],
    ["that is something else", `<html version="2.0"/>`, /not XLIFF/],
    ["of an unknown version", `<xliff version="3.0"/>`, /not XLIFF/],
    ["with a unit twice", `<xliff version="2.0"><file><unit id="a"/><unit id="a"/></file></xliff>`, /twice/],
  ])("%s is refused with its place", (_, xml, words) => {
    expect(() => read(xml)).toThrow(words);
  });

  it("in another encoding is read where it says so, and refused where it does not", () => {
    const xml = (declared: string): Uint8Array =>
      new Uint8Array(
        Buffer.from(
          `<?xml version="1.0" encoding="${declared}"?><xliff version="1.2"><file original="f" source-language="en" target-language="fr"><trans-unit id="a"><source>Born</source><target>N\u00E9</target></trans-unit></file></xliff>`,
          "latin1",
        ),
      );
    expect(readTranslations(xml("windows-1252"), "words").units[0]?.target).toBe("Né");
    expect(() => readTranslations(xml("UTF-8"), "words")).toThrow(/not in UTF-8.*Nothing was changed/);
  });
});

describe("CSV", () => {
  const rows = (...lines: string[]): TranslationFile => read(lines.join("\r\n"));

  it.each([
    ["semicolons", "id (p);source (en);translation (fr)\r\na;Yes, or no;Oui\r\n"],
    ["tabs and no quotation marks", "id (p)\tsource (en)\ttranslation (fr)\na\tYes, or no\tOui"],
    [
      "a line that names the separator",
      'sep=;\r\n"id (p)";"source (en)";"translation (fr)"\r\n"a";"Yes, or no";"Oui"',
    ],
    ["a mark and old line ends", '\uFEFFid (p),source (en),translation (fr)\ra,"Yes, or no",Oui\r'],
    [
      "other columns in another order",
      'mine,translation (fr),id (p),source (en)\n1,Oui,a,"Yes, or no"\n,,,\n',
    ],
  ])("of a spreadsheet is read with %s", (_, text) => {
    expect(read(text)).toMatchObject({
      form: "p",
      sourceLanguage: "en",
      targetLanguage: "fr",
      units: [{ id: "a", source: "Yes, or no", target: "Oui" }],
    });
  });

  it.each(["=1+1", "+973 17", "-5", "@SUM(A1)", "\t=1", " =1", "'=1", "''=1", "\n=1", "＝1"])(
    "holds %j as no formula, and gives it back",
    (source) => {
      const all: TranslationFile = {
        form: "p",
        sourceLanguage: "en",
        targetLanguage: "fr",
        units: [{ id: "a", source, target: source, state: "translated", context: {}, comment: source }],
      };
      const text = FORMATS.csv.write(all);
      expect(text).not.toMatch(/(^|,)"\s*[=+\-@＝]/m);
      expect(read(text)).toEqual(all);
    },
  );

  it("with a cell cut short, an apostrophe or a formula of the translator is read as it stands", () => {
    expect(rows("id,source,translation,comment", "a,Five,-5", "b,Yes,'tis").units).toMatchObject([
      { id: "a", target: "-5" },
      { id: "b", target: "'tis" },
    ]);
  });

  it.each([
    ["without a header", "a,b,c\n1,2,3", /first line must name the columns/],
    ["without a column", "id,source\na,b", /words:1: the column 'translation' is missing/],
    [
      "with an open quotation mark",
      'id,source,translation\na,b,"c\nd,e,f\n',
      /words:\d+: the quotation marks/,
    ],
    ["with too many cells", "id,source,translation\na,b,c,d", /words:2: this row has more cells/],
    ["with an id twice", "id,source,translation\na,b,c\na,b,c", /words:3: 'a' stands there twice/],
    ["without an id", "id,source,translation\n,b,c", /words:2: this row has no id/],
  ])("%s is refused with the line", (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it("in an old encoding is refused with how to save it", () => {
    expect(() =>
      readTranslations(
        new Uint8Array(Buffer.from("id,source,translation\na,Born,N\u00E9", "latin1")),
        "fr.csv",
      ),
    ).toThrow(/fr\.csv: .*CSV UTF-8/);
  });
});
