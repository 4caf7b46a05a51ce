import {
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  Text,
  typeName,
  type SchemaParts,
} from "@diwan/core/schema";
import * as z from "zod";

const schema = ({ AnyField }: SchemaParts) =>
  z
    .strictObject({
      type: typeName("list", "Several items, each asked the same questions."),
      ...common,
      ...counts("items"),
      item: Text.meta({
        description: "What one item is called; its number is added.",
        examples: [{ en: "Vehicle", ar: "مركبة" }],
      }),
      fields: z
        .array(AnyField)
        .min(1)
        .meta({
          description: "The questions asked for each item.",
          examples: [[{ type: "text", name: "plate", label: "Plate" }]],
        }),
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
  codes: ["minItems", "maxItems"],
  alsoCalled: ["repeat", "repeater", "array", "datagrid", "editgrid", "paneldynamic", "fieldarray"],
  check: (field) => leastOverMost(field, "min", "max"),
  defaultMustBe: (value) => (Array.isArray(value) && value.every(isObject) ? undefined : "a list of objects"),
});
