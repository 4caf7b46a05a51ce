import { isBlank } from "@diwan/core";
import {
  common,
  fieldDefinition,
  fieldMeta,
  isObject,
  Text,
  typeName,
  type FieldFinding,
} from "@diwan/core/schema";
import * as z from "zod";

const option = z
  .strictObject({
    value: z
      .string()
      .min(1)
      .meta({
        description: "The answer when this option is chosen: the same in every language.",
        examples: ["nurse"],
      }),
    label: Text.meta({ description: "The option in words.", examples: [{ en: "Nurse", ar: "ممرض" }] }),
    synonyms: z
      .array(z.string().min(1))
      .meta({
        description: "Other words by which people look for it, in any language.",
        examples: [["UK", "Britain", "المملكة المتحدة"]],
      })
      .exactOptional(),
  })
  .meta({
    description: "One option.",
    examples: [{ value: "GB", label: "United Kingdom", synonyms: ["UK", "Britain"] }],
  });

const schema = () =>
  z
    .strictObject({
      type: typeName("combobox", "One of very many options, found by typing."),
      ...common,
      options: z
        .array(option)
        .min(2)
        .meta({
          description: "The options, in the order shown.",
          examples: [
            [
              { value: "nurse", label: "Nurse" },
              { value: "teacher", label: "Teacher" },
            ],
          ],
        }),
      other: z
        .boolean()
        .meta({
          description:
            'What is none of the options may be entered, too; the answer is then `{ "other": "…" }`.',
          examples: [true],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "ComboboxField",
        'One of very many options, found by typing. The answer is the option\'s value, or `{ "other": "…" }` where `other` allows what is none of them.',
        {
          type: "combobox",
          name: "occupation",
          label: "Occupation",
          options: [
            { value: "nurse", label: "Nurse" },
            { value: "teacher", label: "Teacher", synonyms: ["Schoolteacher"] },
          ],
        },
      ),
    );

export type ComboboxField = z.infer<ReturnType<typeof schema>>;

/** Values that could not be told apart from another, or from no answer. */
function checkValues({ options }: ComboboxField): readonly FieldFinding[] {
  const known = new Set<string>();
  return options.flatMap(({ value }, at): readonly FieldFinding[] => {
    const pointer = `/options/${at}/value`;
    if (isBlank(value))
      return [
        {
          pointer,
          code: "options",
          message:
            "A value in which nothing can be seen counts as no answer: give the option a word of its own.",
        },
      ];
    if (known.has(value))
      return [
        {
          pointer,
          code: "duplicateOption",
          message: `Two options have the value '${value}': the answer could not tell them apart.`,
        },
      ];
    known.add(value);
    return [];
  });
}

export const comboboxDefinition = fieldDefinition<ComboboxField>({
  type: "combobox",
  schema,
  codes: ["choice"],
  alsoCalled: ["autocomplete", "autocompletefield", "typeahead", "autosuggest"],
  check: checkValues,
  defaultMustBe: (value, { options, other }) =>
    options.some((each) => each.value === value) ||
    (other && isObject(value) && typeof value["other"] === "string")
      ? undefined
      : "the value of an option",
  values: ({ options }) => options.map(({ value }) => value),
});
