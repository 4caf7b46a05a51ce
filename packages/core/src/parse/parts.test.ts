import { describe, expect, it } from "vitest";
import { autocompleteProblem } from "./checks/autocomplete.js";
import { isDuration, meantDuration } from "./duration.js";
import { canonicalTag, isKnownLanguage } from "./language-tags.js";
import { texts } from "./texts.js";
import { formatProblems } from "./format.js";
import { migrate } from "./migrations.js";
import { keysOf, pointerOf, valueAt } from "./pointer.js";
import { readSource } from "./source.js";
import { quote } from "./suggest.js";
import { calls, freeNames } from "./tokens.js";

describe("names an expression reads", () => {
  it.each([
    ["tenure == 'rent'", "tenure"],
    ["size(vehicles) > 1 && vehicles.exists(v, v.plate == plate)", "vehicles vehicles plate"],
    ['age(dob) >= 18 || today() > date("2026-01-01")', "dob"],
    ["a in ['b', \"c\"] // d", "a"],
    ["home.country == 'BH' && !answered(x)", "home x"],
    ["'a \\' b' == c && true && null", "c"],
    ["list.map(v, v + w).size()", "list w"],
    ["a &&", "a"],
    ["", ""],
  ])("%s", (source, names) => {
    expect(
      freeNames(source)
        .map(({ text }) => text)
        .join(" "),
    ).toBe(names);
  });
  it("tells calls from names", () => {
    expect([
      calls("answered(x)", ["answered"]),
      calls("answered == 1", ["answered"]),
      calls("'answered('", ["answered"]),
    ]).toEqual([true, false, false]);
  });
});

it("what was written is quoted on one line", () => {
  expect(quote("a".repeat(100))).toHaveLength(60);
  expect(quote({ a: 1 })).toBe("'{\"a\":1}'");
});

it.each([
  ["P13M", true],
  ["P1Y2M3D", true],
  ["PT24H", true],
  ["P2W", true],
  ["P", false],
  ["PT", false],
  ["P1YT", false],
  ["13M", false],
  ["P-1Y", false],
])("%s is a duration: %s", (text, is) => {
  expect(isDuration(text)).toBe(is);
});
it.each([
  ["13 months", "P13M"],
  ["1y", "P1Y"],
  ["p6m", "P6M"],
  ["2 weeks", "P2W"],
  ["30 days", "P30D"],
  ["a while", undefined],
])("%s is meant as %s", (text, meant) => {
  expect(meantDuration(text)).toBe(meant);
});

it.each([
  ["ar-SA", "ar-SA", true],
  ["en-gb", "en-GB", true],
  ["zh-hant-tw", "zh-Hant-TW", true],
  ["en_GB", undefined, false],
  ["", undefined, false],
  ["xx", "xx", false],
])("%j as a language tag is %s", (tag, canonical, known) => {
  expect(canonicalTag(tag)).toBe(canonical);
  expect(isKnownLanguage(tag)).toBe(known);
});

describe("autofill tokens", () => {
  it.each([
    "off",
    "on",
    "name",
    "email",
    "home email",
    "section-a shipping work tel-national",
    "billing street-address",
    "username webauthn",
    " Postal-Code ",
  ])("%j is right", (value) => {
    expect(autocompleteProblem(value, false)).toBeUndefined();
  });
  it.each(["", "work", "shipping", "off name", "home bday", "tel home", "email email", "section-a"])(
    "%j is wrong",
    (value) => {
      expect(autocompleteProblem(value, false)?.message).toMatch(/\.$/);
    },
  );
  it("may be the address alone where a field has several boxes", () => {
    expect([autocompleteProblem("shipping", true), autocompleteProblem("section-a billing", true)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(autocompleteProblem("work", true)).toBeDefined();
  });
});

describe("versions of the format", () => {
  const steps = {
    1: (form: object) => ({ ...form, diwan: 2, added: true }),
    2: (form: object) => ({ ...form, diwan: 3 }),
  };
  it("leads an older form to the newest, step by step", () => {
    expect(migrate({ diwan: 1, id: "x" }, steps, 3)).toEqual({
      root: { diwan: 3, id: "x", added: true },
      findings: [],
    });
  });
  it("says when there is no way", () => {
    expect(migrate({ diwan: 1 }, { 2: steps[2] }, 3).findings[0]?.message).toBe(
      "Version 1 of the format is too old: there is no way from it to version 3.",
    );
  });
  it("says when the form is newer than the reader", () => {
    expect(migrate({ diwan: 4 }, steps, 3).findings[0]?.message).toBe(
      "This form is written in version 4 of the format, and this reader knows versions up to 3: update Diwan to read it.",
    );
  });
  it.each([
    [{ components: [] }, "Form.io"],
    [{ pages: [{ elements: [] }] }, "SurveyJS"],
    [{ pages: [{ components: [] }] }, "DEFRA"],
    [{ type: "object", properties: {} }, "JSON Schema"],
  ])("says whose format %j looks like", (form, system) => {
    expect(migrate(form).findings[0]?.message).toBe(
      `'diwan' is missing: it names the version of the format, 1. This looks like a ${system} form: it must be rewritten as a definition first.`,
    );
  });
  it("says nothing of other systems when a form only lacks its version", () => {
    expect(migrate({ pages: [{ fields: [] }] }).findings[0]?.message).toBe(
      "'diwan' is missing: it names the version of the format, 1.",
    );
  });
  it("reads on as the newest, so that everything else is reported, too", () => {
    expect(migrate({ diwan: 9, id: "x" }).root).toEqual({ diwan: 1, id: "x" });
  });
});

describe("pointers", () => {
  it("escape and unescape", () => {
    expect(pointerOf(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
    expect(keysOf("/a~1b/c~0d/0")).toEqual(["a/b", "c~d", "0"]);
  });
  it("never reach a prototype", () => {
    expect(valueAt({}, "/constructor/name")).toBeUndefined();
    expect(valueAt(JSON.parse('{"__proto__": {"a": 1}}'), "/__proto__/a")).toBe(1);
  });
});

describe("positions in a text", () => {
  it.each<readonly [string, string, number | undefined, number, number]>([
    ['{\n"a": [1,\r\n 2]}', "/a/1", undefined, 3, 2],
    ['{"a": "x\\n\\u0041bc"}', "/a", 3, 1, 17],
    ['{"a": {"b": 1}}', "/a/nothing", undefined, 1, 7],
    ['{"a": 1, "a": 2}', "/a", undefined, 1, 15],
    ['{"": 5}', "/", undefined, 1, 6],
  ])("%j %s", (text, pointer, offset, line, column) => {
    expect(readSource(text).position({ pointer, offset })).toEqual({
      line,
      column,
    });
  });
  it("a key that would change the object itself is left out", () => {
    const { value, findings } = readSource('{"a": {"__proto__": {"b": 1}}}');
    expect(Object.getOwnPropertyNames((value as { a: object }).a)).toEqual([]); // an object, written above
    expect(findings).toMatchObject([{ pointer: "/a/__proto__", code: "forbiddenName" }]);
  });
  it("values are as JSON.parse makes them", () => {
    const text = '{"a": [1, null, true, "\\u00e9", {}], "constructor": {"b": 1e3}, "a": -2.50}';
    expect(JSON.stringify(readSource(text).value)).toBe(JSON.stringify(JSON.parse(text)));
  });
});

it("texts are found wherever they are, and nothing else is taken for one", () => {
  const found = texts({
    title: "a",
    pages: [
      {
        fields: [
          {
            type: "name",
            parts: ["prefix"],
            default: { title: "no" },
            label: { en: "b" },
            help: { title: "c", text: "d" },
            messages: { required: "e" },
            rules: [{ check: "no", message: "f" }],
          },
          { type: "acme:x", label: "g", text: "no" },
        ],
      },
    ],
    calculations: { title: "no" },
  });
  expect(found.map(({ text }) => text)).toEqual(["a", { en: "b" }, "c", "d", "e", "f", "g"]);
});

it("problems are written as a terminal's links", () => {
  const problem = {
    code: "unknownType",
    message: "Unknown type 'radio'.",
    severity: "error",
    pointer: "/a",
  } as const;
  expect(formatProblems([{ ...problem, line: 2, column: 3 }], "a.json")).toBe(
    "a.json:2:3 error: Unknown type 'radio'. (unknownType)",
  );
  expect(formatProblems([problem])).toBe("/a error: Unknown type 'radio'. (unknownType)");
});
