import { parseCivil } from "@diwan/core";
import { common, DateBound, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkBounds } from "./bounds.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("date", "A civil date."),
      ...common,
      earliest: DateBound.meta({ description: "First date accepted.", examples: ["today"] }).exactOptional(),
      latest: DateBound.meta({
        description: "Last date accepted.",
        examples: ["today-P18Y"],
      }).exactOptional(),
    })
    .meta(
      fieldMeta(
        "DateField",
        "A date typed as day, month and year. The answer is a civil date `YYYY-MM-DD`, whatever the calendar shown.",
        { type: "date", name: "lease_end", label: "When does your lease end?", earliest: "today" },
      ),
    );

export type DateField = z.infer<ReturnType<typeof schema>>;

export const dateDefinition = fieldDefinition<DateField>({
  type: "date",
  schema,
  codes: ["date", "dateMissing", "dateNotReal", "yearFar", "yearCalendar", "earliest", "latest"],
  alsoCalled: [
    "datepicker",
    "date-input",
    "datetime",
    "day",
    "dateparts",
    "datepartsfield",
    "memorabledate",
    "calendar",
  ],
  check: checkBounds,
  defaultMustBe: (value) => (parseCivil(value) ? undefined : 'a date such as "2026-01-31"'),
});
