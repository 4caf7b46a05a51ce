import { parseCivil } from "@diwan/core";
import {
  common,
  DateBound,
  daysBetweenBounds,
  fieldDefinition,
  fieldMeta,
  isObject,
  leastOverMost,
  typeName,
  whole,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkBounds } from "../date/bounds.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("date-range", "From one date to another."),
      ...common,
      earliest: DateBound.meta({ description: "First date accepted.", examples: ["today"] }).exactOptional(),
      latest: DateBound.meta({ description: "Last date accepted.", examples: ["today+P1Y"] }).exactOptional(),
      minDays: whole(1, "Fewest days, both ends counted.", 2),
      maxDays: whole(1, "Most days, both ends counted.", 30),
    })
    .meta(
      fieldMeta(
        "DateRangeField",
        'From one date to another, both of them counted. The answer is `{ "from": "2026-03-01", "to": "2026-03-14" }`.',
        { type: "date-range", name: "away", label: "When will you be away?", earliest: "today" },
      ),
    );

export type DateRangeField = z.infer<ReturnType<typeof schema>>;

export const dateRangeDefinition = fieldDefinition<DateRangeField>({
  type: "date-range",
  schema,
  byExpression: { earliest: "date", latest: "date" },
  codes: [
    "date",
    "dateMissing",
    "dateNotReal",
    "yearFar",
    "yearCalendar",
    "earliest",
    "latest",
    "rangeOrder",
    "rangeLength",
  ],
  alsoCalled: ["daterange", "daterangepicker", "date-range-picker", "dateperiod"],
  severalBoxes: true,
  check: (field) => [...checkBounds(field), ...leastOverMost(field, "minDays", "maxDays")],
  answers: ({ earliest, latest }) => {
    const day = daysBetweenBounds(earliest, latest);
    return { parts: { from: day, to: day } };
  },
  defaultMustBe: (value) =>
    isObject(value) && parseCivil(value["from"]) && parseCivil(value["to"])
      ? undefined
      : 'an object such as { "from": "2026-03-01", "to": "2026-03-14" }',
});
