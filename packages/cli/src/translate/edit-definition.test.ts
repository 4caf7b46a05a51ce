import { pointerOf, valueAt } from "@diwan/core/parse";
import fc from "fast-check";
import { expect, it } from "vitest";
import { editDefinition } from "./edit-definition.js";

const words = fc.string({ unit: "binary" });
/** A text as definitions have them: one string, or one for each language, the new one among them or not. */
const text = fc.oneof(words, fc.dictionary(fc.constantFrom("en", "ar", "fr"), words));
const form = fc.record({
  languages: fc.subarray(["en", "ar", "fr"]),
  title: text,
  pages: fc.array(fc.record({ title: text, "a/b~": text, other: fc.jsonValue() })),
});

it("writes words into a definition, however it is laid out, and changes nothing else", () => {
  fc.assert(
    fc.property(
      form,
      words,
      fc.constantFrom("", "  ", "\t"),
      fc.constantFrom("\n", "\r\n"),
      (before, put, indent, lineBreak) => {
        const json = JSON.stringify(before, null, indent).replace(/\n/g, lineBreak);
        const pointers = [
          ["title"],
          ...before.pages.flatMap((_, at) => [
            ["pages", at, "title"],
            ["pages", at, "a/b~"],
          ]),
        ].map((keys) => pointerOf(keys));
        const after: unknown = JSON.parse(
          editDefinition(
            json,
            "en",
            "fr",
            pointers.map((pointer) => ({ pointer, words: put })),
          ),
        );
        const languages = before.languages.includes("fr") ? before.languages : [...before.languages, "fr"];
        expect(valueAt(after, "/languages")).toEqual(languages);
        for (const pointer of pointers) {
          const old = valueAt(before, pointer);
          expect(valueAt(after, pointer)).toEqual({
            ...(typeof old === "string" ? { en: old } : (old as object)),
            fr: put,
          });
        }
        expect(before.pages.map((_, at) => valueAt(after, `/pages/${at}/other`))).toEqual(
          before.pages.map(({ other }) => JSON.parse(JSON.stringify(other)) as unknown),
        );
      },
    ),
  );
});

it("writes words in the manner of the file", () => {
  const json = `{\r\n\t"languages": [\r\n\t\t"en"\r\n\t],\r\n\t"title": {\r\n\t\t"en": "A"\r\n\t}, "intro": {"en": "B"}\r\n}\r\n`;
  expect(
    editDefinition(json, "en", "fr", [
      { pointer: "/title", words: "C" },
      { pointer: "/intro", words: 'D "d"' },
    ]),
  ).toBe(
    `{\r\n\t"languages": [\r\n\t\t"en",\r\n\t\t"fr"\r\n\t],\r\n\t"title": {\r\n\t\t"en": "A",\r\n\t\t"fr": "C"\r\n\t}, "intro": {"en": "B", "fr": "D \\"d\\""}\r\n}\r\n`,
  );
});
