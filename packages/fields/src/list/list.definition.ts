import {
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  sizeUpTo,
  Text,
  typeName,
  type SchemaParts,
} from "@diwan/core/schema";
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

const schema = ({ AnyField }: SchemaParts) =>
  z
    .strictObject({
      type: typeName("list", "Several items, each asked the same questions."),
      ...common,
      ...counts("items"),
      item: z.union([Text, itemWords]).meta({
        description:
          "What one item is called, to which its number is added; or that as `title`, with words of your own for what is said of items.",
        examples: [
          { en: "Vehicle", ar: "مركبة" },
          { title: "Vehicle", add: "Add another vehicle", remove: "Remove vehicle {number}" },
        ],
      }),
      fields: z
        .array(AnyField)
        .min(1)
        .meta({
          description: "The questions asked for each item.",
          examples: [[{ type: "text", name: "plate", label: "Plate" }]],
        }),
      layout: z
        .enum(["pages", "together"])
        .meta({
          description:
            "`pages`: each item has a page of its own, and the page of the list a summary of it. `together`: all items stand on the page of the list. By default items that ask more than two questions have pages. The items of a list in an item always stand together.",
          examples: ["together"],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "ListField",
        "Add another: several items, each asked the same questions. The answer is a list of objects.",
        {
          type: "list",
          name: "vehicles",
          label: "Your vehicles",
          item: "Vehicle",
          min: 1,
          max: 3,
          fields: [{ type: "text", name: "plate", label: "Plate" }],
        },
      ),
    );

export type ListField = z.infer<ReturnType<typeof schema>>;

export const listDefinition = fieldDefinition<ListField>({
  type: "list",
  schema,
  byExpression: { min: "int", max: "int" },
  codes: ["minItems", "maxItems"],
  alsoCalled: [
    "repeat",
    "repeater",
    "array",
    "datagrid",
    "editgrid",
    "paneldynamic",
    "fieldarray",
    "repeatinggroup",
    "addanother",
  ],
  check: (field) => leastOverMost(field, "min", "max"),
  answers: ({ max }) => sizeUpTo(max),
  defaultMustBe: (value) => (Array.isArray(value) && value.every(isObject) ? undefined : "a list of objects"),
});
