import { common, fieldDefinition, fieldMeta, typeName, type SchemaParts } from "@diwan/core/schema";
import * as z from "zod";
import { checkOptions, optionsAndDividers, valuesOf } from "../option-list.schema.js";

const schema = (parts: SchemaParts) =>
  z
    .strictObject({
      type: typeName("radios", "One of a few options."),
      ...common,
      options: optionsAndDividers(parts),
      inline: z
        .boolean()
        .meta({ description: "Short options side by side on wide screens.", examples: [true] })
        .exactOptional(),
    })
    .meta(
      fieldMeta("RadiosField", "One of a few options, all in sight. The answer is the option's value.", {
        type: "radios",
        name: "tenure",
        label: "Do you own or rent?",
        options: [
          { value: "own", label: "Own" },
          { value: "rent", label: "Rent" },
        ],
      }),
    );

export type RadiosField = z.infer<ReturnType<typeof schema>>;

export const radiosDefinition = fieldDefinition<RadiosField>({
  type: "radios",
  schema,
  codes: ["choice"],
  alsoCalled: ["radiogroup", "radiobuttons", "choice", "radiosfield"],
  check: (field) => checkOptions(field, { type: "radios", exclusive: false, reveals: true, single: false }),
  values: valuesOf,
  everyAnswer: valuesOf,
});
