import { describe, expect, it } from "vitest";
import { answerTypeOf, type AnswerType, type AnswerTypes } from "./answer-type.js";
import type { AnswerField, Answers, Definition, Field } from "./definition.js";
import { filePlaces, heldFiles, isFilePart, withFile } from "./held-files.js";

const limits = { types: ["image/png"], maxSize: 10, max: 2 };
const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An answer that is the list of files, and one that has a list for each of two things. */
const types: AnswerTypes = new Map<string, AnswerType>([
  ["text", {}],
  ["rows", { holds: "items" }],
  [
    "acme:photos",
    answerTypeOf({
      files: {
        places: (_, answer) => [{ ...limits, pointer: "", files: arrayOf(answer) }],
        put: (files) => (files.length ? files : undefined),
      },
    }),
  ],
  [
    "acme:sides",
    answerTypeOf({
      files: {
        places: (_, answer) =>
          ["front", "back"].map((part) => ({
            ...limits,
            part,
            pointer: `/${part}`,
            files: arrayOf((answer as { readonly [side: string]: unknown } | undefined)?.[part]),
          })),
        put: (files, part = "", answer) => ({ ...(answer as object), [part]: files }),
      },
    }),
  ],
]);
const question = (type: string, name: string, more = {}): AnswerField =>
  ({ type, name, label: name, ...more }) as AnswerField; // what home-made types need
const fields: readonly Field[] = [
  question("text", "note"),
  question("acme:photos", "photos"),
  question("rows", "cars", { fields: [question("acme:sides", "card")] }),
];
const form = { pages: [{ id: "one", title: "One", fields }] } satisfies Pick<Definition, "pages">;
const file = (id: string): { readonly id: string; readonly name: string } => ({ id, name: `${id}.png` });
const answers = {
  note: [file("no")],
  photos: [file("a"), "no file", file("b")],
  cars: [{ card: { front: [file("c")], back: [] } }, { card: { back: [file("d"), file("e")] } }],
};

describe("files held in answers", () => {
  it("are found wherever they stand, with the place of their problems", () => {
    expect(heldFiles(form, answers, types)).toMatchObject([
      {
        path: "/photos/0",
        answer: "/photos",
        part: undefined,
        at: 0,
        problemPath: "/photos/0",
        file: file("a"),
      },
      { path: "/photos/2", at: 2, problemPath: "/photos/2", file: file("b") },
      {
        path: "/cars/0/card/front/0",
        answer: "/cars/0/card",
        part: "front",
        problemPath: "/cars/0/card/front-0",
      },
      { path: "/cars/1/card/back/0", problemPath: "/cars/1/card/back-0", file: file("d") },
      { path: "/cars/1/card/back/1", at: 1, problemPath: "/cars/1/card/back-1", file: file("e") },
    ]);
  });
  it.each([
    {},
    { photos: "text" },
    { photos: null },
    { cars: {} },
    { cars: [null, 1, []] },
    { card: [file("a")] },
  ])("are none in %j", (given) => expect(heldFiles(form, given as Answers, types)).toEqual([]));
  it("are replaced and taken away one by one", () => {
    const [a, b, , , e] = heldFiles(form, answers, types);
    if (!a || !b || !e) return expect.fail("too few");
    expect(withFile(answers.photos, a, types, file("x"))).toEqual([file("x"), "no file", file("b")]);
    expect(withFile(answers.photos, b, types)).toEqual([file("a"), "no file"]);
    expect(withFile([file("a")], a, types)).toBeUndefined();
    expect(withFile(answers.cars[1]?.card, e, types)).toEqual({ back: [file("d")] });
    expect(withFile("x", { ...a, part: "side" }, types)).toBe("x");
  });
  it("have the number of a file as the part of its problems, after that of its place", () => {
    const parts = ["0", "12", "x", "front", "front-0", "back-12", "side-0", "front-x"];
    const found = (type: string): readonly string[] =>
      parts.filter((part) => isFilePart(part, question(type, "answer"), types));
    expect([found("text"), found("acme:photos"), found("acme:sides")]).toEqual([
      [],
      ["0", "12"],
      ["front-0", "back-12"],
    ]);
    expect(filePlaces(question("text", "answer"), types)).toEqual([]);
  });
});
