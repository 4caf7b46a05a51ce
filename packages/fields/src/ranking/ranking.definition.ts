import {
  chosenOf,
  common,
  fieldDefinition,
  fieldMeta,
  RichText,
  Text,
  typeName,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";
import { repeatedValues } from "../repeated.schema.js";

const option = z
  .strictObject({
    value: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .meta({
        description:
          "How it stands in the answer: a small letter, then small letters, digits and underscores.",
        examples: ["parks"],
      }),
    label: Text.meta({ description: "It in words.", examples: [{ en: "Parks", ar: "الحدائق" }] }),
    hint: RichText.meta({
      description: "What it means, under its words.",
      examples: ["And playgrounds"],
    }).exactOptional(),
  })
  .meta({ description: "Something to be ranked.", examples: [{ value: "parks", label: "Parks" }] });

const schema = () =>
  z
    .strictObject({
      type: typeName("ranking", "Several things in the order of what matters most."),
      ...common,
      options: z
        .array(option)
        .min(2)
        .max(12)
        .meta({
          description: "What is ranked, in the order shown.",
          examples: [
            [
              { value: "parks", label: "Parks" },
              { value: "roads", label: "Roads" },
            ],
          ],
        }),
      top: whole(1, "How many are ranked, the best of them. All when left out.", 3),
    })
    .meta(
      fieldMeta(
        "RankingField",
        "Several things in the order of what matters most. The answer is a list of values, the first of them the best.",
        {
          type: "ranking",
          name: "priorities",
          label: "What should the city spend more on?",
          options: [
            { value: "parks", label: "Parks" },
            { value: "roads", label: "Roads" },
          ],
        },
      ),
    );

export type RankingField = z.infer<ReturnType<typeof schema>>;

export const rankingDefinition = fieldDefinition<RankingField>({
  type: "ranking",
  schema,
  codes: ["choice", "rankingIncomplete", "rankingTwice"],
  alsoCalled: ["rank", "rankorder", "ranked", "priorities", "sortable", "orderedlist"],
  severalBoxes: true,
  check: (field) => [
    ...repeatedValues(field.options, "options"),
    ...((field.top ?? 0) > field.options.length
      ? [
          {
            pointer: "/top",
            code: "options" as const,
            message: `${field.top} are to be ranked, but there are only ${field.options.length}.`,
          },
        ]
      : []),
  ],
  answers: ({ options, top }) => chosenOf(options.length, top),
  defaultMustBe: (value, { options, top = options.length }) =>
    Array.isArray(value) &&
    value.length === top &&
    new Set(value).size === top &&
    value.every((each) => options.some((one) => one.value === each))
      ? undefined
      : `a list of ${top} of the values, the best first`,
  values: ({ options }) => options.map(({ value }) => value),
});
