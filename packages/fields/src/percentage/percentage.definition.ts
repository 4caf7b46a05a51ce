import {
  boundPlaces,
  common,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  numbersBetween,
  typeName,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("percentage", "A percentage."),
      ...common,
      whole: z
        .boolean()
        .meta({ description: "Only whole percentages are accepted.", examples: [true] })
        .exactOptional(),
      min: z
        .number()
        .meta({ description: "Least percentage accepted, 12.5 for 12.5 %.", examples: [0] })
        .exactOptional(),
      max: z
        .number()
        .meta({ description: "Greatest percentage accepted.", examples: [100] })
        .exactOptional(),
      decimals: whole(0, "Most decimal places accepted.", 2),
    })
    .meta(
      fieldMeta(
        "PercentageField",
        "A percentage. The answer is a number, 12.5 for 12.5 %; any digits may be typed, with the sign or without.",
        {
          type: "percentage",
          name: "share",
          label: "Your share of the company",
          min: 0,
          max: 100,
          decimals: 2,
        },
      ),
    );

export type PercentageField = z.infer<ReturnType<typeof schema>>;

export const percentageDefinition = fieldDefinition<PercentageField>({
  type: "percentage",
  schema,
  byExpression: { min: "decimal", max: "decimal" },
  codes: ["number", "tooPrecise", "twoReadings", "whole", "decimals", "min", "max"],
  alsoCalled: ["percent"],
  check: (field) => [
    ...leastOverMost(field, "min", "max"),
    ...boundPlaces(field, field.whole ? 0 : field.decimals),
  ],
  answers: ({ min, max }) => numbersBetween(min, max),
  defaultMustBe: (value, { whole: isWhole, min = -Infinity, max = Infinity }) => {
    if (typeof value !== "number" || (isWhole === true && !Number.isInteger(value)))
      return isWhole === true ? "a whole number" : "a number without quotes";
    return value < min || value > max ? "a number within 'min' and 'max'" : undefined;
  },
});
