/** How a definition calls the items of a list. */
import { Text } from "@diwan/core/schema";
import * as z from "zod";

const COUNTED = {
  one: "You have added {count} vehicle",
  other: "You have added {count} vehicles",
} as const;

const form = (name: string, example: string | { readonly [tag: string]: string }) =>
  Text.meta({
    description: `For numbers of the plural form \`${name}\` (CLDR), in the languages that have it.`,
    examples: [example],
  }).exactOptional();

const forms = z.strictObject({
  zero: form("zero", { ar: "لم تُضف أي مركبة" }),
  one: form("one", COUNTED.one),
  two: form("two", { ar: "أضفت مركبتين" }),
  few: form("few", { ar: "أضفت {count} مركبات" }),
  many: form("many", { ar: "أضفت {count} مركبة" }),
  other: Text.meta({
    description: "For all other numbers, in every language.",
    examples: [COUNTED.other],
  }),
});

const itemWords = z
  .strictObject({
    title: Text.meta({
      description: "What one item is called; its number is added.",
      examples: [{ en: "Vehicle", ar: "مركبة" }],
    }),
    add: Text.meta({
      description: "The button that adds an item to a list that has one.",
      examples: [{ en: "Add another vehicle", ar: "إضافة مركبة أخرى" }],
    }).exactOptional(),
    addFirst: Text.meta({
      description: "The same for a list that has none yet.",
      examples: [{ en: "Add a vehicle", ar: "إضافة مركبة" }],
    }).exactOptional(),
    change: Text.meta({
      description: "The button that leads to the page of an item, with `{number}` in it.",
      examples: [{ en: "Change vehicle {number}", ar: "تعديل المركبة {number}" }],
    }).exactOptional(),
    remove: Text.meta({
      description: "The button that removes an item, with `{number}` in it.",
      examples: [{ en: "Remove vehicle {number}", ar: "إزالة المركبة {number}" }],
    }).exactOptional(),
    ask: Text.meta({
      description: "What is asked before an item is removed, with `{number}` in it.",
      examples: [{ en: "Remove vehicle {number}?", ar: "هل تريد إزالة المركبة {number}؟" }],
    }).exactOptional(),
    count: z
      .union([forms, Text])
      .meta({
        description:
          "How many items there are, with `{count}` in it: one text, or one for each plural form of the languages.",
        examples: [COUNTED],
      })
      .exactOptional(),
  })
  .meta({
    id: "ItemWords",
    description: "What an item of a list is called, and your own words for what is said of items.",
    examples: [{ title: "Vehicle", add: "Add another vehicle", remove: "Remove vehicle {number}" }],
  });

/** What one item is called, or that with words of the definition's own for what is said of items. */
export const itemName = (description: string) =>
  z.union([Text, itemWords]).meta({
    description,
    examples: [
      { en: "Vehicle", ar: "مركبة" },
      { title: "Vehicle", add: "Add another vehicle", remove: "Remove vehicle {number}" },
    ],
  });
