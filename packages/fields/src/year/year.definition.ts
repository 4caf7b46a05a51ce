import { common, fieldDefinition, fieldMeta, numbersBetween, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkPartialBounds, partialBound } from "../date/bounds.js";
import { isYear } from "./year.read.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("year", "A year."),
      ...common,
      earliest: partialBound("First year accepted", "1950").exactOptional(),
      latest: partialBound("Last year accepted", "2030").exactOptional(),
    })
    .meta(
      fieldMeta(
        "YearField",
        "A year. The answer is a text of four digits, `YYYY`; in expressions it is a whole number.",
        { type: "year", name: "built", label: "In which year was the house built?", latest: "today" },
      ),
    );

export type YearField = z.infer<ReturnType<typeof schema>>;

export const yearDefinition = fieldDefinition<YearField>({
  type: "year",
  schema,
  byExpression: { earliest: "date", latest: "date" },
  codes: ["year", "yearFar", "yearCalendar", "earliest", "latest"],
  alsoCalled: ["yearpicker", "year-picker", "yearfield"],
  check: checkPartialBounds,
  answers: ({ earliest, latest }) => numbersBetween(earliest, latest),
  defaultMustBe: (value) => (isYear(value) ? undefined : 'a year in double quotes, such as "2026"'),
});
