import {
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  sizeUpTo,
  typeName,
  type SchemaParts,
} from "@diwan/core/schema";
import * as z from "zod";
import { itemName } from "./item-name.schema.js";

const schema = ({ AnyField }: SchemaParts) =>
  z
    .strictObject({
      type: typeName("list", "Several items, each asked the same questions."),
      ...common,
      ...counts("items"),
      item: itemName(
        "What one item is called, to which its number is added; or that as `title`, with words of your own for what is said of items.",
      ),
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
