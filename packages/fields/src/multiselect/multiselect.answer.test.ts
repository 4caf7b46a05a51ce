import { describe, expect, it } from "vitest";
import { displayAnswer } from "../answers.js";
import type { Definition } from "../generated/definition-types.js";
import { parseDefinition } from "../parse.js";
import { readTyped } from "./read.js";

const options = [
  { value: "nurse", label: { en: "Nurse" } },
  { value: "teacher", label: { en: "Teacher" } },
  { value: "driver", label: { en: "Driver, lorries" } },
];
const field = { type: "multiselect", name: "answer", label: "Jobs", options, other: true } as const;
const form = (more: object = {}): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
});

describe("an answer of type multiselect", () => {
  it("is said in the words of its options", () => {
    const said = displayAnswer(["nurse", { other: "Pilot" }, "gone"], field, {
      locale: undefined as never, // it needs no formats
      words: (text) => (typeof text === "object" ? (text["en"] ?? "") : String(text)),
    });
    expect(said).toEqual(["Nurse", "Pilot", "gone"]);
  });

  it("cannot ask for more than there are options, unless other words are allowed", () => {
    const free = parseDefinition(form({ min: 4 }));
    expect(free).toMatchObject({ ok: true });
    const { other: _other, ...without } = { ...field, min: 4 };
    const impossible = { ...form(), pages: [{ id: "p", title: "P", fields: [without] }] };
    expect(parseDefinition(impossible)).toMatchObject({
      ok: false,
      problems: [{ code: "options", pointer: "/pages/0/fields/0/min" }],
    });
  });
});

describe("several answers in one text", () => {
  const english = options.map(({ value, label }) => ({ value, label: label.en }));
  it.each([
    ["Nurse\nDriver, lorries\n", ["nurse", "driver"], ""],
    ["driver, lorries, nurse", ["driver", "nurse"], ""],
    ["nurse، teacher؛ driver", ["nurse", "teacher", "driver"], ""],
    ["nurse, pilot, teacher, cook", ["nurse", "teacher"], "pilot, cook"],
    [" , ;", [], ""],
  ])("%j is %j, and %j is none", (text, found, rest) => {
    expect(readTyped(text, english, false)).toEqual({ found, rest });
  });

  it("finds a name that has many commas of its own", () => {
    const label = "Bricklayer, mason, plasterer, tiler, roofer, glazier";
    expect(readTyped(` ${label.toLowerCase()} `, [{ value: "trades", label }], false)).toEqual({
      found: ["trades"],
      rest: "",
    });
  });

  it("keeps the commas of other words, and begins new ones on a new line", () => {
    const { found } = readTyped("nurse\ncook, hotels\npilot", english, true);
    expect(found).toEqual(["nurse", { other: "cook, hotels" }, { other: "pilot" }]);
  });
});
