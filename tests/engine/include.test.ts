/** Definitions that take in other files: put together, told where a fault lies, and never led out of their folder. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { definitionHash } from "@diwan/core";
import { formatProblems, type DefinitionProblem } from "@diwan/core/parse";
import { readDefinitionFile } from "@diwan/fields/files";
import { parseDefinition } from "@diwan/fields/parse";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diwan-include-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 1));
  return path;
};
const form = (fields: readonly unknown[], over: object = {}) => ({
  diwan: 1,
  id: "t",
  version: "1",
  languages: ["en"],
  title: "T",
  privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
  pages: [{ id: "p", title: "P", fields }],
  ...over,
});
const text = (name: string, over: object = {}) => ({ type: "text", name, label: name, ...over });
const read = (definition: unknown, within?: string) =>
  readDefinitionFile(write("forms/t.form.json", definition), { within });
const problems = (definition: unknown, within?: string): readonly DefinitionProblem[] => {
  const { result } = read(definition, within);
  return result.ok ? result.warnings : result.problems;
};

describe("a definition that takes in other files", () => {
  it("is the same as one in a single file, with the same hash", async () => {
    write("forms/parts/name.json", text("full_name"));
    write("forms/parts/address.json", [text("street"), { $include: "./town.json" }]);
    write("forms/parts/town.json", text("town", { hint: "As on the map" }));
    write("forms/parts/page.json", {
      id: "more",
      title: "More",
      fields: [{ $include: "name.json", name: "other" }],
    });
    write("forms/parts/districts.json", {
      $version: "2",
      $value: [
        { value: "a", label: "A" },
        { value: "b", label: "B" },
      ],
    });
    write("forms/parts/holidays.json", { weekdays: ["friday"] });
    const { result, takesIn } = read(
      form(
        [
          { $include: "./parts/name.json" },
          { $include: "./parts/address.json" },
          {
            type: "radios",
            name: "r",
            label: "R",
            options: { $include: "./parts/districts.json", $version: "2" },
          },
          {
            type: "select",
            name: "s",
            label: "S",
            options: [{ value: "c", label: "C" }, { $include: "./parts/districts.json" }],
          },
        ],
        { holidays: { office: { $include: "./parts/holidays.json" } } },
      ),
    );
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    const whole = form(
      [
        text("full_name"),
        text("street"),
        text("town", { hint: "As on the map" }),
        { type: "radios", name: "r", label: "R", options },
        { type: "select", name: "s", label: "S", options: [{ value: "c", label: "C" }, ...options] },
      ],
      { holidays: { office: { weekdays: ["friday"] } } },
    );
    const plain = parseDefinition(whole);
    expect(takesIn).toBe(true);
    expect(result).toEqual(plain.ok && { ...plain, warnings: [] });
    if (!result.ok || !plain.ok) throw new Error("not read");
    expect(await definitionHash(result.definition)).toBe(await definitionHash(plain.definition));
  });

  it("takes in pages, and puts other words and names into what it takes in", () => {
    write("forms/page.json", { id: "more", title: "More", fields: [text("a")] });
    const { result } = read({
      ...form([text("b")]),
      pages: [{ $include: "./page.json" }, { $include: "./page.json", id: "again", fields: [text("c")] }],
    });
    expect(
      result.ok && result.definition.pages.map(({ id, title, fields }) => [id, title, fields[0]?.name]),
    ).toEqual([
      ["more", "More", "a"],
      ["again", "More", "c"],
    ]);
  });

  it("tells where a fault lies, in which file", () => {
    write(
      "forms/parts/one.json",
      '{\n "type": "text",\n "name": "one",\n "label": "One",\n "maxLenght": 3\n}',
    );
    write("forms/parts/list.json", [text("x"), { ...text("y"), showWhen: "nobody == 'a'" }]);
    const found = problems(
      form([
        { $include: "./parts/list.json" },
        { ...text("z"), showWhen: "x ==" },
        { $include: "./parts/one.json", showWhen: "nowhere == 'a'" },
      ]),
    );
    const lines = formatProblems(found, "forms/t.form.json").replaceAll(`${folder}/`, "").split("\n");
    expect(lines.map((line) => line.replace(/ error:.*\(/, " ("))).toEqual([
      "forms/t.form.json:26:23 (expression)",
      "forms/t.form.json:30:19 (unknownName)",
      "forms/parts/list.json:11:16 (unknownName)",
      "forms/parts/one.json:5:2 (unknownKey)",
    ]);
  });

  it("tells the syntax of a file that is taken in", () => {
    write("forms/one.json", '{ "type": "text",\n  "name": one }');
    expect(problems(form([{ $include: "./one.json" }]))[0]).toMatchObject({
      code: "syntax",
      file: expect.stringMatching(/forms\/one\.json$/) as string,
      line: 2,
    });
  });
});

describe("what cannot be taken in", () => {
  it.each([
    ["./nowhere.json", /^There is no file '.\/nowhere.json'/],
    ["./on.json", /did you mean '.\/one.json'\?$/],
    ["../secret.json", /outside of the folder/],
    ["./../secret.json", /outside of the folder/],
    ["./parts/../../secret.json", /outside of the folder/],
    ["./linked.json", /outside of the folder/],
    ["./linked/secret.json", /outside of the folder/],
    ["/etc/passwd", /no file that can be taken in/],
    ["file:///etc/passwd", /no file that can be taken in/],
    ["https://example.org/x.json", /no file that can be taken in/],
    ["C:\\x.json", /no file that can be taken in/],
    ["./parts", /is a folder/],
    ["./node_modules/questions/x.json", /no file that can be taken in/],
    ["./parts/.././node_modules/questions/x.json", /no file that can be taken in/],
    ["./installed/x.json", /no file that can be taken in/],
    ["node_modules/questions/x.json", /package 'node_modules' is not installed/],
    ["./note.txt", /no JSON file/],
    ["./circle.json", /in a circle: .*circle.json → .*back.json → .*circle.json\.$/],
    ["./deep.0.json", /more than 10 deep/],
    ["nobody/x.json", /package 'nobody' is not installed/],
    ["@agency/../secret.json", /There is no file/],
    ["", /names a file/],
    [7, /names a file/],
  ])("%s", (reference, message) => {
    write("secret.json", text("secret"));
    write("forms/one.json", text("one"));
    write("forms/note.txt", "x");
    write("forms/parts/x.json", text("x"));
    write("forms/circle.json", [{ $include: "./back.json" }]);
    write("forms/back.json", [{ $include: "./circle.json" }]);
    for (let at = 0; at < 12; at++) write(`forms/deep.${at}.json`, [{ $include: `./deep.${at + 1}.json` }]);
    write("forms/deep.12.json", text("deep"));
    symlinkSync(join(folder, "secret.json"), join(folder, "forms/linked.json"));
    symlinkSync(folder, join(folder, "forms/linked"));
    write("forms/node_modules/questions/package.json", { version: "1.0.0" });
    write("forms/node_modules/questions/x.json", text("x"));
    symlinkSync(join(folder, "forms/node_modules/questions"), join(folder, "forms/installed"));
    const [first] = problems(form([{ $include: reference }]));
    expect(first).toMatchObject({ code: "include", severity: "error" });
    expect(first?.message).toMatch(message);
  });

  it("is taken from a larger folder only where that was said", () => {
    write("shared/one.json", text("one"));
    const definition = form([{ $include: "../shared/one.json" }]);
    expect(problems(definition)[0]?.message).toMatch(/outside of the folder/);
    expect(problems(definition, folder)).toEqual([]);
  });

  it("is bounded in number", () => {
    write(
      "forms/a.json",
      Array.from({ length: 20 }, () => ({ $include: "./b.json" })),
    );
    write(
      "forms/b.json",
      Array.from({ length: 20 }, () => ({ $include: "./c.json" })),
    );
    write("forms/c.json", text("c"));
    expect(
      problems(form([{ $include: "./a.json" }])).some(({ message }) => /More than 200 files/.test(message)),
    ).toBe(true);
  });

  it.each([
    [{ title: { $include: "./one.json" } }, "/title/$include"],
    [{ privacy: { $include: "./one.json" } }, "/privacy/$include"],
  ])("stands where it may: %j", (over, pointer) => {
    write("forms/one.json", text("one"));
    const [first] = problems(form([text("a")], over));
    expect(first).toMatchObject({ code: "include", pointer });
    expect(first?.message).toMatch(/in place of/);
  });

  it("takes nothing beside it when it is a list", () => {
    write("forms/list.json", [text("a")]);
    expect(problems(form([{ $include: "./list.json", label: "B" }]))[0]?.message).toMatch(/is a list/);
  });
});

describe("versions", () => {
  it.each([
    ["2.1.0", undefined],
    ["2.1", undefined],
    ["2", undefined],
    ["2.1.1", /is version 2.1.0, not 2.1.1/],
    ["1", /is version 2.1.0, not 1/],
    ["2.", /is version 2.1.0, not 2\./],
    [2, /is version 2.1.0, not 2/],
    [undefined, /say its version, "\$version": "2.1.0"/],
  ])("of a package: %s", (version, message) => {
    write("node_modules/@agency/questions/package.json", { name: "@agency/questions", version: "2.1.0" });
    write("node_modules/@agency/questions/name.json", [{ $include: "./part.json" }]);
    write("node_modules/@agency/questions/part.json", text("part"));
    const found = problems(form([{ $include: "@agency/questions/name.json", $version: version }]));
    if (message) expect(found[0]?.message).toMatch(message);
    else expect(found).toEqual([]);
  });

  it("a package takes in nothing from outside of it", () => {
    write("node_modules/questions/package.json", { version: "1.0.0" });
    write("node_modules/questions/name.json", [{ $include: "../../forms/own.json" }]);
    write("forms/own.json", text("own"));
    expect(problems(form([{ $include: "questions/name.json", $version: "1" }]))[0]?.message).toMatch(
      /outside/,
    );
    expect(problems(form([{ $include: "questions/../../secret.json", $version: "1" }]))[0]?.message).toMatch(
      /outside/,
    );
  });

  it("of a file are what the file says", () => {
    write("forms/one.json", { $version: "3", ...text("one") });
    write("forms/none.json", text("none"));
    expect(problems(form([{ $include: "./one.json", $version: "3" }]))).toEqual([]);
    expect(problems(form([{ $include: "./one.json" }]))).toEqual([]);
    expect(problems(form([{ $include: "./one.json", $version: "4" }]))[0]?.message).toMatch(
      /is version 3, not 4/,
    );
    expect(problems(form([{ $include: "./none.json", $version: "4" }]))[0]?.message).toMatch(
      /has no version/,
    );
  });
});

it("is told to be built where there are no files, as in a browser", () => {
  const result = parseDefinition(
    form([
      { $include: "./one.json" },
      { type: "radios", name: "r", label: "R", options: { $include: "./o.json" } },
    ]),
  );
  expect(
    !result.ok &&
      result.problems.map(({ code, pointer, message }) => [code, pointer, /npx diwan build/.test(message)]),
  ).toEqual([
    ["include", "/pages/0/fields/0/$include", true],
    ["include", "/pages/0/fields/1/options/$include", true],
  ]);
});
