import {
  chosenOf,
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  sizeUpTo,
  typeName,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkValues, otherAllowed, searchedOptions } from "../searched-options.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("multiselect", "Several of very many options, found by typing."),
      ...common,
      options: searchedOptions,
      other: otherAllowed('each stands in the answer as `{ "other": "…" }`, after the options'),
      ...counts("answers"),
    })
    .meta(
      fieldMeta(
        "MultiselectField",
        'Several of very many options, found by typing. The answer is a list of the values chosen, in the order of the options; then, where `other` allows what is none of them, `{ "other": "…" }` for each of these.',
        {
          type: "multiselect",
          name: "trades",
          label: "Which trades do you work in?",
          options: [
            { value: "plumber", label: "Plumbing" },
            { value: "joiner", label: "Joinery", synonyms: ["Carpentry"] },
          ],
          max: 5,
        },
      ),
    );

export type MultiselectField = z.infer<ReturnType<typeof schema>>;

export const multiselectDefinition = fieldDefinition<MultiselectField>({
  type: "multiselect",
  schema,
  byExpression: { min: "int", max: "int" },
  codes: ["choice", "minChoices", "maxChoices"],
  alsoCalled: ["multi-select", "tags", "tokenfield", "selectmultiple"],
  check: (field) => [
    ...checkValues(field),
    ...leastOverMost(field, "min", "max"),
    ...(!field.other && (field.min ?? 0) > field.options.length
      ? [
          {
            pointer: "/min",
            code: "options" as const,
            message: `${field.min} options must be chosen, but there are only ${field.options.length}.`,
          },
        ]
      : []),
  ],
  answers: ({ options, other, max }) => (other ? sizeUpTo(max) : chosenOf(options.length, max)),
  defaultMustBe: (value, { options }) =>
    Array.isArray(value) && value.every((each) => options.some((option) => option.value === each))
      ? undefined
      : "a list of values of options",
  values: ({ options }) => options.map(({ value }) => value),
});
