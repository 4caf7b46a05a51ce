import {
  affixes,
  boundPlaces,
  common,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  numbersBetween,
  typeName,
  whole,
  Width,
} from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("number", "A number."),
      ...common,
      whole: z
        .boolean()
        .meta({ description: "Only whole numbers are accepted.", examples: [true] })
        .exactOptional(),
      min: z
        .number()
        .meta({ description: "Least number accepted.", examples: [0] })
        .exactOptional(),
      max: z
        .number()
        .meta({ description: "Greatest number accepted.", examples: [500] })
        .exactOptional(),
      decimals: whole(0, "Most decimal places accepted.", 2),
      ...affixes,
      width: Width.exactOptional(),
    })
    .meta(
      fieldMeta(
        "NumberField",
        "A quantity (not a code such as a plate or a card number: that is text). The answer is a number; any digits may be typed.",
        { type: "number", name: "co2", label: "CO₂ (g/km)", whole: true, min: 0 },
      ),
    );

export type NumberField = z.infer<ReturnType<typeof schema>>;

export const numberDefinition = fieldDefinition<NumberField>({
  type: "number",
  schema,
  byExpression: { min: "decimal", max: "decimal" },
  codes: ["number", "tooPrecise", "twoReadings", "whole", "decimals", "min", "max"],
  alsoCalled: ["integer", "int", "float", "decimal", "numeric"],
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
