import { common, fieldDefinition, fieldMeta, numbersBetween, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { bounds, numbersOf } from "../point-numbers.js";
import { highEnd, lowEnd } from "../points.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("rating", "How good something was, in stars."),
      ...common,
      max: z
        .int()
        .min(3)
        .max(10)
        .meta({ description: "The best rating; the least is 1. Without it 5.", examples: [5] })
        .exactOptional(),
      low: lowEnd,
      high: highEnd,
    })
    .meta(
      fieldMeta(
        "RatingField",
        "How good something was, from one star to `max`. The answer is a whole number.",
        {
          type: "rating",
          name: "service",
          label: "How was the service?",
          low: "Very poor",
          high: "Very good",
        },
      ),
    );

export type RatingField = z.infer<ReturnType<typeof schema>>;

export const ratingDefinition = fieldDefinition<RatingField>({
  type: "rating",
  schema,
  codes: ["choice"],
  alsoCalled: ["stars", "starrating"],
  answers: (field) => numbersBetween(...bounds(field)),
  defaultMustBe: (value, field) =>
    numbersOf(bounds(field)).some((number) => number === value)
      ? undefined
      : `a whole number from 1 to ${bounds(field)[1]}`,
  everyAnswer: (field) => numbersOf(bounds(field)),
});
