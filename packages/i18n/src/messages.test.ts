import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSources } from "../../../scripts/i18n.mjs";
import { pluralForms } from "../../../scripts/i18n/plurals.mjs";
import { shippedLanguages, type Words } from "./index.js";
import { wordsOf } from "./generated/index.js";
import type { Catalogue } from "./messages/catalogue.js";
import type { Group } from "./messages/index.js";

const sources = (await readSources()) as { readonly [group in Group]: Catalogue }; // the groups are made from them
const groups = Object.keys(sources) as Group[]; // its keys are the groups, by its type
const texts = (words: Words | undefined): string[] =>
  Object.values(typeof words === "string" ? [words] : (words ?? []));
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

describe("the English messages", () => {
  it("have ids of their own across groups", () => {
    const ids = groups.flatMap((group) => Object.keys(sources[group]));
    expect(ids.length).toBeGreaterThan(250);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say to the translator what every placeholder but the count is", () => {
    const silent = groups
      .flatMap((group) => Object.entries(sources[group]))
      .filter(
        ([, { text, desc }]) =>
          desc.length < 5 ||
          (/\{(date|size|types|percent|option)\}/.test(texts(text).join()) &&
            !/\{(date|size|types|percent|option)\}/.test(desc)),
      );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});

describe.each(shippedLanguages)("the messages of %s", (language) => {
  const forms = pluralForms(language);

  it("are all there in every group, with every plural form and the same placeholders", async () => {
    for (const group of groups) {
      const { default: messages } = await wordsOf(language, group);
      expect(Object.keys(messages)).toEqual(Object.keys(sources[group]));
      for (const [id, words] of Object.entries<Words>(messages)) {
        const source = sources[group][id]?.text;
        expect(typeof words, id).toBe(typeof source);
        if (typeof words === "object") expect(Object.keys(words).sort(), id).toEqual([...forms].sort());
        const wanted = placeholders(texts(source).join());
        // Small counts may be said in words: "حرفان" needs no 2.
        for (const text of texts(words))
          expect(
            [wanted, placeholders(texts(source).join().replaceAll("{count}", ""))],
            `${id}: ${text}`,
          ).toContain(placeholders(text));
        if (typeof words === "object") expect(placeholders(words.other), id).toBe(wanted);
      }
    }
  });

  it("are small groups, the smallest that of the first page", async () => {
    for (const group of groups) {
      const { default: messages } = await wordsOf(language, group);
      expect(gzipSync(JSON.stringify(messages)).length, group).toBeLessThanOrEqual(
        group === "base" ? 1500 : 2500,
      );
    }
  });
});
