import {
  common,
  DateBound,
  daysBetweenBounds,
  fieldDefinition,
  fieldMeta,
  typeName,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkBounds } from "../date/bounds.js";
import { isPartialDate, mayBeEmpty } from "./partial-date.read.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("partial-date", "A date of which perhaps only the month or the year is known."),
      ...common,
      precision: z
        .enum(["month", "year"])
        .meta({
          description:
            "The least that must be known: `year`, or the month and the year. Without it the year is enough.",
          examples: ["month"],
        })
        .exactOptional(),
      earliest: DateBound.meta({
        description: "First date accepted; of a month or a year alone, the one it lies in.",
        examples: ["1900-01-01"],
      }).exactOptional(),
      latest: DateBound.meta({
        description: "Last date accepted; of a month or a year alone, the one it lies in.",
        examples: ["today"],
      }).exactOptional(),
    })
    .meta(
      fieldMeta(
        "PartialDateField",
        "A date typed as day, month and year, of which the day and the month may stay empty where people do not know them. The answer is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.",
        {
          type: "partial-date",
          name: "arrived",
          label: "When did you come to the country?",
          latest: "today",
        },
      ),
    );

export type PartialDateField = z.infer<ReturnType<typeof schema>>;

export const partialDateDefinition = fieldDefinition<PartialDateField>({
  type: "partial-date",
  schema,
  byExpression: { earliest: "date", latest: "date" },
  codes: ["date", "dateMissing", "dateNotReal", "yearFar", "yearCalendar", "earliest", "latest"],
  alsoCalled: ["approximatedate", "fuzzydate", "incompletedate", "inexactdate", "roughdate", "uncertaindate"],
  check: checkBounds,
  answers: ({ earliest, latest }) => daysBetweenBounds(earliest, latest),
  defaultMustBe(value, { precision }) {
    const isEnough = isPartialDate(value) && (value.length > 4 || mayBeEmpty("month", precision));
    if (isEnough) return undefined;
    return precision === "month"
      ? 'a date or a month such as "2026-03"'
      : 'a date, a month or a year such as "2026"';
  },
});
