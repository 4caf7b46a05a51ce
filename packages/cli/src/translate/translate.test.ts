import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueAt } from "@diwan/core/parse";
import { parseDefinition } from "@diwan/fields/parse";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../index.js";
import { readTranslations } from "./formats.js";
import type { Unit } from "./translation-file.js";

const FORM = `{
  "diwan": 1, "id": "permit", "version": "1",
  "languages": ["en"],
  "title": "Apply for a permit",
  "privacy": { "purpose": "To issue your permit", "retention": "P1Y", "notice": "/privacy" },
  "pages": [
    {
      "id": "you",
      "title": "About you",
      "fields": [
        { "type": "name", "name": "full_name", "label": "Full name" },
        {
          "type": "radios", "name": "tenure",
          "label": "Do you own or rent, {{ full_name.given, 'friend' }}?",
          "messages": { "required": "Say whether you own or rent" },
          "options": [{ "value": "own", "label": "Own" }, { "value": "no. 1", "label": "Rent" }]
        }
      ]
    },
    {
      "id": "cars", "title": "Vehicles of {{ full_name.given }}",
      "fields": [
        { "type": "content", "text": "Have the papers ready." },
        {
          "type": "list", "name": "vehicles", "label": "Your vehicles",
          "item": {
            "title": "Vehicle",
            "add": "Add a vehicle",
            "change": "Change vehicle {number}",
            "count": { "one": "You have added {count} vehicle", "other": "You have added {count} vehicles" }
          },
          "fields": [{ "type": "text", "name": "plate", "label": "Plate", "prefix": "№" }]
        }
      ]
    }
  ]
}
`;

let folder: string;
let form: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diwan-translate-"));
  form = join(folder, "permit.form.json");
  writeFileSync(form, FORM);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function diwan(...args: string[]): Promise<{ code: number; lines: string[]; complaints: string }> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    print: (line) => lines.push(line),
    complain: (line) => complaints.push(line),
  });
  const short = (line: string) => line.replaceAll(`${folder}/`, "");
  return { code, lines: lines.map(short), complaints: short(complaints.join("\n")) };
}
const unitsOf = (name: string): readonly Unit[] =>
  readTranslations(readFileSync(join(folder, name)), name).units;
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const change = (name: string, from: string | RegExp, to: string): void => {
  const before = text(name);
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${name} has no ${String(from)}`);
  writeFileSync(join(folder, name), after);
};
/** Translates everything in a file of XLIFF that has no translation: each text in capitals, placeholders as they are. */
const translateAll = (name: string): void =>
  writeFileSync(
    join(folder, name),
    text(name).replace(
      /<source>(.*)<\/source>(?=<\/segment>)/g,
      (all, words: string) =>
        `${all}<target>${words.replace(/(?<![<&{\w/"=])\b[a-zA-Z]+\b(?![^<]*>|[^{]*\}\}|\})/g, (word) => word.toUpperCase())}</target>`,
    ),
  );

describe("extract", () => {
  it("writes a file for each language, with every text under a name that stays when pages are moved", async () => {
    expect(await diwan("translate", "extract", form, "--to", "fr", "--to", "ar")).toMatchObject({
      code: 0,
      lines: [
        "permit.form.fr.xlf: 18 texts for French (fr), 18 to translate.",
        "permit.form.ar.xlf: 21 texts for Arabic (ar), 21 to translate.",
      ],
    });
    const ids = unitsOf("permit.form.fr.xlf").map(({ id }) => id);
    expect(ids).toEqual([
      "title",
      "privacy.purpose",
      "pages.you.title",
      "pages.you.fields.full_name.label",
      "pages.you.fields.tenure.label",
      "pages.you.fields.tenure.messages.required",
      "pages.you.fields.tenure.options.own.label",
      "pages.you.fields.tenure.options.no:2e::20:1.label",
      "pages.cars.title",
      "pages.cars.fields.content-1.text",
      "pages.cars.fields.vehicles.label",
      "pages.cars.fields.vehicles.item.title",
      "pages.cars.fields.vehicles.item.add",
      "pages.cars.fields.vehicles.item.change",
      "pages.cars.fields.vehicles.item.count.one",
      "pages.cars.fields.vehicles.item.count.many",
      "pages.cars.fields.vehicles.item.count.other",
      "pages.cars.fields.vehicles.fields.plate.label",
    ]);
  });

  it("asks for words without letters where each language has its own", async () => {
    change("permit.form.json", '"label": "Plate"', '"label": { "en": "24/7" }');
    await diwan("translate", "extract", form, "--to", "fr");
    expect(unitsOf("permit.form.fr.xlf").map(({ source }) => source)).toContain("24/7");
  });

  it("tells the translator where a text stands, what it is, what to keep and how long it may be", async () => {
    writeFileSync(join(folder, "cars.png"), "");
    await diwan("translate", "extract", form, "--to", "ar", "--screenshots", folder);
    const of = (end: string) => unitsOf("permit.form.ar.xlf").find(({ id }) => id.endsWith(end));
    expect(of("tenure.messages.required")?.context).toEqual({
      page: "About you",
      question: "Do you own or rent, {{ full_name.given, 'friend' }}?",
      text: "error message",
      note: "Shown when the answer has the error “required”.",
    });
    expect(of("item.add")).toMatchObject({ limit: 32, context: { text: "button", screenshot: "cars.png" } });
    expect(of("item.change")).toMatchObject({ limit: 57, context: { text: "button" } });
    expect(of("count.few")).toMatchObject({
      source: "You have added {count} vehicles",
      context: {
        note: expect.stringMatching(/^For numbers such as 3, 4, 5, 6, 7\. Keep what stands between braces/),
      },
    });
    expect(text("permit.form.ar.xlf")).toContain(
      '<source>Vehicles of <ph id="1" dataRef="d1" disp="{{ full_name.given }}"/></source>',
    );
  });

  it("keeps the old translation of words that have changed beside them, lists them with their place, and uses it nowhere", async () => {
    await diwan("translate", "extract", form, "--to", "fr");
    translateAll("permit.form.fr.xlf");
    await diwan("translate", "merge", form, join(folder, "permit.form.fr.xlf"));
    change("permit.form.json", '"en": "About you"', '"en": "You"');
    const place =
      text("permit.form.json")
        .split("\n")
        .findIndex((line) => line.includes('"You"')) + 1;
    for (const times of ["the first time", "once more"]) {
      const { code, lines } = await diwan("translate", "extract", form);
      if (times === "the first time") {
        expect(code).toBe(1);
        expect(lines[0]).toMatch(
          `permit.form.json:${place}:16 stale, French (fr): The words have changed to “You”`,
        );
      }
      expect(unitsOf("permit.form.fr.xlf").find(({ id }) => id === "pages.you.title")).toMatchObject({
        source: "You",
        target: "",
        state: "initial",
        previous: { source: "About you", target: "ABOUT YOU" },
      });
    }
    const checked = await diwan("translate", "check", form);
    expect(checked.code).toBe(1);
    expect(checked.lines[0]).toMatch(
      `permit.form.json:${place}:16 stale, French (fr): “ABOUT YOU” is the translation of “About you”, and the words are “You” now. (/pages/0/title)`,
    );
  });

  it("keeps translations when questions are moved or renamed, and those of questions that are gone", async () => {
    await diwan("translate", "extract", form, "--to", "fr", "--format", "csv");
    const csv = text("permit.form.fr.csv");
    writeFileSync(
      join(folder, "permit.form.fr.csv"),
      csv
        .replace('"Full name",""', '"Full name","Nom complet"')
        .replace('"Plate",""', '"Plate","Plaque"')
        .replace('"Have the papers ready.",""', '"Have the papers ready.","Préparez les papiers."'),
    );
    change("permit.form.json", '"name": "full_name", "label"', '"name": "name", "label"');
    change("permit.form.json", /full_name/g, "name");
    change(
      "permit.form.json",
      '{ "type": "content"',
      '{ "type": "content", "text": "First of all." }, { "type": "content"',
    );
    change("permit.form.json", /"label": "Plate"/, '"label": "Number"');
    await diwan("translate", "extract", form, "--to", "fr", "--format", "csv");
    const targets = Object.fromEntries(unitsOf("permit.form.fr.csv").map(({ id, target }) => [id, target]));
    expect(targets).toMatchObject({
      "pages.you.fields.name.label": "Nom complet",
      "pages.cars.fields.content-1.text": "",
      "pages.cars.fields.content-2.text": "Préparez les papiers.",
    });
    expect(unitsOf("permit.form.fr.csv").find(({ id }) => id.endsWith("plate.label"))?.previous).toEqual({
      source: "Plate",
      target: "Plaque",
    });
    change(
      "permit.form.json",
      /\{ "type": "name".*\n/,
      '{ "type": "name", "name": "other", "label": "Who?" },\n',
    );
    change("permit.form.json", /name\.given/g, "other.given");
    await diwan("translate", "extract", form, "--to", "fr", "--format", "csv");
    expect(unitsOf("permit.form.fr.csv").find(({ gone }) => gone)).toMatchObject({
      source: "Full name",
      target: "Nom complet",
    });
  });

  it("changes nothing where the file that is there already cannot be read", async () => {
    writeFileSync(join(folder, "permit.form.fr.xlf"), "<xliff");
    expect(await diwan("translate", "extract", form, "--to", "fr")).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/permit\.form\.fr\.xlf.*XML is broken.*Nothing was changed/),
    });
    expect(text("permit.form.fr.xlf")).toBe("<xliff");
  });
});

describe("merge", () => {
  it.each(["xliff", "csv"])(
    "brings a language into the form, by %s, and leaves every other letter of the file as it is",
    async (format) => {
      writeFileSync(form, `\uFEFF${FORM.replace(/\n/g, "\r\n")}`);
      await diwan("translate", "extract", form, "--to", "ar");
      translateAll("permit.form.ar.xlf");
      let file = join(folder, "permit.form.ar.xlf");
      if (format === "csv") {
        const { FORMATS } = await import("./formats.js");
        const translations = readTranslations(readFileSync(file), file);
        file = join(folder, "ar.csv");
        writeFileSync(file, FORMATS.csv.write(translations).replace(/","/g, '";"'));
      }
      const { code, lines } = await diwan("translate", "merge", form, file);
      expect(lines.filter((line) => !line.includes("warning"))).toEqual([
        expect.stringMatching(/21 texts in Arabic \(ar\) written, and the language added\.$/),
      ]);
      expect(code).toBe(0);
      const after = text("permit.form.json");
      expect(parseDefinition(after)).toMatchObject({
        ok: true,
        definition: { languages: ["en", "ar"] },
        warnings: [],
      });
      expect(after).toContain('"languages": ["en", "ar"]');
      expect(after).toContain('"few": { "ar": "YOU HAVE ADDED {count} VEHICLES" }');
      expect(after).toContain(
        `"label": { "en": "Do you own or rent, {{ full_name.given, 'friend' }}?", "ar": `,
      );
      // What was put in, taken out again.
      const bare = after
        .replace(', "ar"]', "]")
        .replace(/,\s+"(?:zero|two|few|many)": \{ "ar": "[^"]*" \}/g, "")
        .replace(/\{ "en": ("(?:[^"\\]|\\.)*"), "ar": "(?:[^"\\]|\\.)*" \}/g, "$1");
      expect(bare).toBe(`\uFEFF${FORM.replace(/\n/g, "\r\n")}`);
      expect(await diwan("translate", "check", form)).toMatchObject({ code: 0 });
    },
  );

  it("does not add a language that lacks words, unless it is told to, and then fills in the rest", async () => {
    await diwan("translate", "extract", form, "--to", "fr", "--format", "csv");
    change("permit.form.fr.csv", '"Full name",""', '"Full name","Nom complet"');
    const file = join(folder, "permit.form.fr.csv");
    const first = await diwan("translate", "merge", form, file);
    expect(first.code).toBe(1);
    expect(first.lines).toContainEqual(
      "permit.form.json:4:12 missing, French (fr): “Apply for a permit” is not translated. (/title)",
    );
    expect(first.lines.at(-1)).toMatch(/French \(fr\) was not added/);
    expect(text("permit.form.json")).toBe(FORM);
    expect((await diwan("translate", "merge", form, file, "--partial", "--dry-run")).code).toBe(1);
    expect(text("permit.form.json")).toBe(FORM);
    await diwan("translate", "merge", form, file, "--partial");
    expect(text("permit.form.json")).toContain('"label": { "en": "Full name", "fr": "Nom complet" }');
    await diwan("translate", "extract", form);
    translateAll("permit.form.fr.xlf");
    expect((await diwan("translate", "merge", form, file, join(folder, "permit.form.fr.xlf"))).code).toBe(0);
    expect(parseDefinition(text("permit.form.json")).ok).toBe(true);
  });

  it("refuses what lost or added a placeholder, broke one or lost its letters, and says which", async () => {
    await diwan("translate", "extract", form, "--to", "fr", "--format", "csv");
    const put = (source: string, target: string) =>
      change("permit.form.fr.csv", `"${source}","","initial"`, `"${source}","${target}","initial"`);
    put("Vehicles of {{ full_name.given }}", "Véhicules");
    put("Do you own or rent, {{ full_name.given, 'friend' }}?", "{{ full_name.given, 'ami' }} : locataire ?");
    put("Full name", "Nom {{ plate }}");
    put("Own", "????");
    put("Rent", "Locataire}}");
    put("Plate", "Plaque \uFFFD");
    put("You have added {count} vehicle", "Un véhicule");
    put("You have added {count} vehicles", "Des véhicules");
    const { code, lines } = await diwan(
      "translate",
      "merge",
      form,
      join(folder, "permit.form.fr.csv"),
      "--partial",
    );
    expect(code).toBe(1);
    const refused = lines.filter((line) => line.includes(" refused,"));
    expect(refused.map((line) => line.replace(/^.*?: /, ""))).toEqual([
      "“Nom {{ plate }}”: {{ plate }} does not stand in the original. (/pages/0/fields/0/label)",
      "“????”: it has only question marks: the file was saved in an encoding without these letters. (/pages/0/fields/1/options/0/label)",
      "“Locataire}}”: one of {{ and }} is missing. (/pages/0/fields/1/options/1/label)",
      "“Véhicules”: {{ full_name.given }} is lost. It must stand in the translation as it is. (/pages/1/title)",
      expect.stringMatching(/^“Des véhicules”: \{count\} is lost/),
      expect.stringMatching(/^“Plaque �”: letters were lost/),
    ]);
    const after = text("permit.form.json");
    expect(after).toContain("{{ full_name.given, 'ami' }} : locataire ?");
    expect(after).toContain('"fr": "Un véhicule"');
    for (const words of ["????", "plate }}", "Véhicules", "Locataire"]) expect(after).not.toContain(words);
  });

  it("does not use the translation of words that have changed since", async () => {
    await diwan("translate", "extract", form, "--to", "fr");
    translateAll("permit.form.fr.xlf");
    change("permit.form.json", "About you", "You");
    const { code, lines } = await diwan(
      "translate",
      "merge",
      form,
      join(folder, "permit.form.fr.xlf"),
      "--partial",
    );
    expect(code).toBe(1);
    expect(lines[0]).toMatch(
      /^permit\.form\.json:9:16 stale, French \(fr\): The words have changed from “About you” to “You”, so “ABOUT YOU” is not used/,
    );
    expect(text("permit.form.json")).not.toContain("ABOUT YOU");
  });

  it("says which words of the form a file replaces", async () => {
    await diwan("translate", "extract", form, "--to", "fr");
    translateAll("permit.form.fr.xlf");
    await diwan("translate", "merge", form, join(folder, "permit.form.fr.xlf"));
    change("permit.form.json", '"fr": "ABOUT YOU"', '"fr": "Vous"');
    expect((await diwan("translate", "check", form)).lines[0]).toMatch(
      /changed, French \(fr\): The form says “Vous”, and the file of translations “ABOUT YOU”/,
    );
    const { code, lines } = await diwan("translate", "merge", form, join(folder, "permit.form.fr.xlf"));
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/changed, French \(fr\): “Vous” became “ABOUT YOU”/);
  });
});

describe("pseudo", () => {
  it("writes a copy that is a form, longer and accented, and from right to left, with placeholders and Markdown as they are", async () => {
    change(
      "permit.form.json",
      "Have the papers ready.",
      "Have ready:\\n\\n- **papers**\\n- [a lease](/lease)\\n",
    );
    const before = text("permit.form.json");
    expect(await diwan("translate", "pseudo", form)).toMatchObject({ code: 0 });
    expect(text("permit.form.json")).toBe(before);
    const result = parseDefinition(text("permit.pseudo.form.json"));
    expect(result).toMatchObject({ ok: true, definition: { languages: ["en", "en-XA", "ar-XB"] } });
    const of = (pointer: string, tag: string) => valueAt(result.ok && result.definition, `${pointer}/${tag}`);
    expect(of("/pages/0/title", "en-XA")).toBe("⟦Åƀöûţ ýöû öñé ţŵö ţĥŕéé⟧");
    expect(of("/pages/1/title", "en-XA")).toMatch(/^⟦Ṽéĥîçļéš öƒ \{\{ full_name\.given \}\} /);
    expect(of("/pages/1/title", "ar-XB")).toBe("\u202EVehicles\u202C \u202Eof\u202C {{ full_name.given }}");
    expect(of("/pages/1/fields/0/text", "en-XA")).toMatch(
      /^⟦Ĥåṽé ŕéåđý:[^⟧\n]*⟧\n\n- ⟦\*\*þåþéŕš\*\*[^⟧\n]*⟧\n- ⟦\[å ļéåšé\]\(\/lease\)[^⟧\n]*⟧\n$/,
    );
    expect(of("/pages/1/fields/1/item/count/few", "ar-XB")).toBe(
      "\u202EYou\u202C \u202Ehave\u202C \u202Eadded\u202C {count} \u202Evehicles\u202C",
    );
    expect(await diwan("translate", "pseudo", form, "--to", "xx")).toMatchObject({ code: 2 });
    expect(await diwan("translate", "pseudo", form, "--out", form)).toMatchObject({ code: 2 });
  });
});

describe("the command", () => {
  it("checks a form with file, line and column", async () => {
    expect(await diwan("check", form)).toMatchObject({
      code: 0,
      lines: ["permit.form.json: nothing is wrong."],
    });
    change("permit.form.json", '"radios"', '"radio"');
    const { code, lines } = await diwan("check", form);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^permit\.form\.json:13:19 error: .*did you mean 'radios'\?/);
    expect(await diwan("translate", "check", form)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/permit\.form\.json:13:.*\n.*mend this first/),
    });
  });

  it("checks no file that does not say which language it is in", async () => {
    writeFileSync(
      join(folder, "words.csv"),
      "id (permit),source (en),translation\ntitle,Apply for a permit,Demander",
    );
    expect(await diwan("translate", "check", form, join(folder, "words.csv"))).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/^words\.csv: it does not say which language it is in/),
    });
  });

  it.each([
    [[], /Which command\?/],
    [["toString"], /There is no command 'toString'/],
    [["check"], /needs the file/],
    [["translate"], /translate what\?/],
    [["translate", "merge"], /needs the file of a form/],
    [["translate", "merge", "form"], /needs a file of translations/],
    [["translate", "extract", "form"], /Which language\?/],
    [["translate", "extract", "form", "--to", "nonsense words"], /'nonsense words' is not a language tag/],
    [["translate", "extract", "form", "--to", "en"], /written in 'en'/],
    [["translate", "extract", "form", "--format", "xls"], /xliff or csv/],
    [["translate", "check", "form", "--partial"], /no option --partial/],
    [["translate", "check", "form", "--wrong"], /--wrong/],
    [["check", "missing.json"], /missing\.json: there is no such file/],
    [["check", "."], /it is a folder/],
  ])("is not understood with %j, and says why", async (args, words) => {
    const { code, complaints } = await diwan(...args.map((arg) => (arg === "form" ? form : arg)));
    expect(code).toBe(2);
    expect(complaints).toMatch(words);
  });

  it("prints its help", async () => {
    const { code, lines } = await diwan("help");
    expect(code).toBe(0);
    expect(lines.join("\n")).toMatch(
      /translate extract[^]*translate merge[^]*translate check[^]*Exit code 0/,
    );
  });
});
