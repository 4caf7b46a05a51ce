import { common, fieldDefinition, fieldMeta, typeName, type SchemaParts } from "@diwan/core/schema";
import * as z from "zod";
import { checkOptions, optionOf, valuesOf } from "../option-list.schema.js";

const schema = (parts: SchemaParts) =>
  z
    .strictObject({
      type: typeName("select", "One of many options, in a list that opens."),
      ...common,
      options: z
        .array(optionOf(parts))
        .min(1)
        .meta({
          description: "The options, in the order shown.",
          examples: [
            [
              { value: "north", label: "North" },
              { value: "south", label: "South" },
            ],
          ],
        }),
    })
    .meta(
      fieldMeta(
        "SelectField",
        "One of many options. Prefer radios for up to about seven. The answer is the option's value.",
        {
          type: "select",
          name: "district",
          label: "District",
          options: [
            { value: "north", label: "North" },
            { value: "south", label: "South" },
          ],
        },
      ),
    );

export type SelectField = z.infer<ReturnType<typeof schema>>;

export const selectDefinition = fieldDefinition<SelectField>({
  type: "select",
  schema,
  codes: ["choice"],
  alsoCalled: ["dropdown", "selectfield"],
  check: (field) => checkOptions(field, { type: "select", exclusive: false, reveals: false, single: false }),
  values: valuesOf,
  everyAnswer: valuesOf,
});
