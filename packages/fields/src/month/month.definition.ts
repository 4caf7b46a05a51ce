import { common, daysBetweenBounds, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkPartialBounds, partialBound } from "../date/bounds.js";
import { isMonth } from "./month.read.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("month", "A month of a year."),
      ...common,
      earliest: partialBound("First month accepted", "2020-01").exactOptional(),
      latest: partialBound("Last month accepted", "2030-12").exactOptional(),
    })
    .meta(
      fieldMeta(
        "MonthField",
        "A month of a year, typed as month and year. The answer is `YYYY-MM`; in expressions it is the date of the month's first day.",
        { type: "month", name: "moved_in", label: "When did you move in?", latest: "today" },
      ),
    );

export type MonthField = z.infer<ReturnType<typeof schema>>;

export const monthDefinition = fieldDefinition<MonthField>({
  type: "month",
  schema,
  byExpression: { earliest: "date", latest: "date" },
  codes: ["month", "monthMissing", "yearFar", "yearCalendar", "earliest", "latest"],
  alsoCalled: ["monthpicker", "month-picker", "monthyear", "month-year", "memorabledatemonth"],
  check: checkPartialBounds,
  answers: ({ earliest, latest }) => daysBetweenBounds(earliest, latest),
  defaultMustBe: (value) => (isMonth(value) ? undefined : 'a month such as "2026-01"'),
});
