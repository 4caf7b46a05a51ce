import { isBlank } from "@diwan/core";
import { Text, type FieldFinding } from "@diwan/core/schema";
import * as z from "zod";
import { optionShown, seenValue } from "./option-list.schema.js";

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
    showWhen: optionShown,
  })
  .meta({
    description: "One option.",
    examples: [{ value: "GB", label: "United Kingdom", synonyms: ["UK", "Britain"] }],
  });

/** Options that are looked through by typing. */
export const searchedOptions = z
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
  });

export const otherAllowed = (answer: string) =>
  z
    .boolean()
    .meta({
      description: `What is none of the options may be entered, too; ${answer}.`,
      examples: [true],
    })
    .exactOptional();

/** Values that could not be told apart from another, or from no answer. */
export function checkValues({
  options,
}: {
  readonly options: z.infer<typeof searchedOptions>;
}): readonly FieldFinding[] {
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
    if (known.has(seenValue(value)))
      return [
        {
          pointer,
          code: "duplicateOption",
          message: `Two options have the value '${value}': the answer could not tell them apart.`,
        },
      ];
    known.add(seenValue(value));
    return [];
  });
}
