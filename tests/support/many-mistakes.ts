/** Definitions with the same mistake many times over, by kind: for the test that counts the work of reading them, and for the bench that times it. */

interface Field {
  readonly [property: string]: unknown;
}

const definition = (fields: readonly Field[], more: object = {}): string =>
  JSON.stringify({
    diwan: 1,
    id: "many",
    version: "1",
    languages: ["en"],
    title: "Many",
    privacy: { purpose: "To test", retention: "P1Y", notice: "/privacy" },
    pages: [{ id: "page", title: "Page", fields }],
    ...more,
  });

const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const text = (index: number, more: object = {}): Field => ({
  type: "text",
  name: `field_${index}`,
  label: "Label",
  ...more,
});
const options = (count: number): readonly object[] =>
  each(count, (at) => ({ value: `value_${at}`, label: "An option" }));
const calculations = (count: number, source: (index: number) => string): object =>
  Object.fromEntries(each(count, (at) => [`result_${at}`, source(at)]));

export const manyMistakes: { readonly [kind: string]: (count: number) => string } = {
  "a key misspelt": (count) =>
    definition(each(count, (at) => ({ type: "text", name: `field_${at}`, lable: "L" }))),
  "a type misspelt": (count) => definition(each(count, (at) => text(at, { type: "txt" }))),
  "a type nobody can guess": (count) => definition(each(count, (at) => text(at, { type: "zzzzzz" }))),
  "a property left out": (count) => definition(each(count, (at) => ({ type: "text", name: `field_${at}` }))),
  "a value of another kind": (count) => definition(each(count, (at) => text(at, { optional: "yes" }))),
  "a name badly written": (count) => definition(each(count, (at) => text(at, { name: `Field ${at}` }))),
  "a name given twice": (count) => definition(each(count, () => text(0))),
  "a name in a condition misspelt": (count) =>
    definition(each(count, (at) => text(at, { showWhen: `feild_${at} == 'a'` }))),
  "a name in a condition with letters too many": (count) =>
    definition(each(count, (at) => text(at, { showWhen: `fielded_${at} == 'a'` }))),
  "a condition of the wrong type": (count) =>
    definition(each(count, (at) => text(at, { showWhen: `field_${(at + 1) % count} == 3` }))),
  "a value of an option misspelt": (count) =>
    definition([
      { type: "select", name: "choice", label: "Choice", options: options(count) },
      ...each(count, (at) => text(at, { showWhen: `choice == 'vlaue_${at}'` })),
    ]),
  "a default misspelt": (count) =>
    definition([
      {
        type: "checkboxes",
        name: "choice",
        label: "Choice",
        options: options(count),
        default: each(count, (at) => `vlaue_${at}`),
      },
    ]),
  "a value given twice": (count) =>
    definition([
      {
        type: "radios",
        name: "choice",
        label: "Choice",
        options: each(count, () => ({ value: "one", label: "One" })),
      },
    ]),
  "a calculation misspelt": (count) =>
    definition([text(0)], { calculations: calculations(count, (at) => `reslut_${(at + 1) % count} + 1`) }),
  "a summary's calculation misspelt": (count) =>
    definition([text(0)], {
      calculations: calculations(count, () => "1"),
      summary: each(count, (at) => ({ calculation: `reslut_${at}`, label: "Result" })),
    }),
  "a language nobody declared": (count) =>
    definition(each(count, (at) => text(at, { label: { en: "One", fr: "Un" } }))),
  "a code misspelt": (count) => definition(each(count, (at) => text(at, { messages: { requird: "x" } }))),
  "a page's id given twice": (count) =>
    definition([], { pages: each(count, (at) => ({ id: "same", title: "Page", fields: [text(at)] })) }),
  "a key written twice": (count) =>
    definition(each(count, (at) => text(at))).replaceAll(
      '"label":"Label"',
      '"label":"Label","label":"Label"',
    ),
  "a comma too many": (count) =>
    definition(each(count, (at) => text(at))).replaceAll('"label":"Label"', '"label":"Label",'),
  "two mistakes in each field of a list": (count) =>
    definition([
      {
        type: "list",
        name: "items",
        label: "Items",
        item: "Item",
        fields: each(count, (at) => text(at, { showWhen: `feild_${at} == 'a'`, hnit: "x" })),
      },
    ]),
  "a name misspelt in each of many lists": (count) =>
    definition(
      each(count, (at) => ({
        type: "list",
        name: `list_${at}`,
        label: "List",
        item: "Item",
        fields: [text(1), text(2, { showWhen: "feild_1 == 'a'" })],
      })),
    ),
  "a key of an option misspelt": (count) =>
    definition(
      each(count, (at) => ({
        type: "radios",
        name: `choice_${at}`,
        label: "Choice",
        options: [
          { value: "a", lable: "A" },
          { value: "b", label: "B" },
        ],
      })),
    ),
};
