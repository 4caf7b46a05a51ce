import {
  chosenOf,
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  typeName,
  type SchemaParts,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkOptions, optionsAndDividers, valuesOf } from "../option-list.schema.js";

const schema = (parts: SchemaParts) =>
  z
    .strictObject({
      type: typeName("checkboxes", "Any of several options."),
      ...common,
      options: optionsAndDividers(parts),
      ...counts("options"),
    })
    .meta(
      fieldMeta(
        "CheckboxesField",
        "Any of several options. The answer is a list of the values chosen, in the order of the options.",
        {
          type: "checkboxes",
          name: "needs",
          label: "What do you need?",
          options: [
            { value: "ramp", label: "A ramp" },
            { value: "none", label: "None of these", exclusive: true },
          ],
        },
      ),
    );

export type CheckboxesField = z.infer<ReturnType<typeof schema>>;

export const checkboxesDefinition = fieldDefinition<CheckboxesField>({
  type: "checkboxes",
  schema,
  byExpression: { min: "int", max: "int" },
  codes: ["choice", "minChoices", "maxChoices", "exclusive"],
  alsoCalled: ["checkbox", "checkboxgroup", "selectboxes", "multiplechoice", "tickboxes"],
  check: (field) => {
    const count = valuesOf(field).length;
    return [
      ...leastOverMost(field, "min", "max"),
      ...checkOptions(field, { type: "checkboxes", exclusive: true, reveals: true, single: true }),
      ...(count > 0 && (field.min ?? 0) > count
        ? [
            {
              pointer: "/min",
              code: "options" as const,
              message: `${field.min} options must be chosen, but there are only ${count}.`,
            },
          ]
        : []),
    ];
  },
  answers: (field) => chosenOf(valuesOf(field).length, field.max),
  defaultMustBe: (value) => (Array.isArray(value) ? undefined : "a list of values"),
  values: valuesOf,
  everyAnswer: (field) => {
    const values = valuesOf(field);
    return values.length > 8
      ? undefined
      : values.reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);
  },
});
