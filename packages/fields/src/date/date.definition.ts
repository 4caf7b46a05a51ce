import { parseCivil } from "@diwan/core";
import {
  common,
  DateBound,
  daysBetweenBounds,
  fieldDefinition,
  fieldMeta,
  typeName,
} from "@diwan/core/schema";
import * as z from "zod";
import { blockedBy } from "./blocked.js";
import { blockedDays, checkBlocked } from "./blocked.schema.js";
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
      blocked: blockedDays.exactOptional(),
      calendar: z
        .boolean()
        .meta({
          description:
            "A button beside the boxes opens a calendar to choose from, in which days that cannot be chosen are marked. For days that are near, or whose day of the week matters; a birthday is quicker typed.",
          examples: [true],
        })
        .exactOptional(),
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
  byExpression: { earliest: "date", latest: "date" },
  codes: ["date", "dateMissing", "dateNotReal", "yearFar", "yearCalendar", "earliest", "latest", "blocked"],
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
  propertiesAlsoCalled: {
    datepicker: ["calendar"],
    showcalendar: ["calendar"],
    showdatepicker: ["calendar"],
    widget: ["calendar"],
    blockeddays: ["blocked"],
    blockeddates: ["blocked"],
    blackoutdates: ["blocked"],
    closeddays: ["blocked"],
    disableddates: ["blocked"],
    disabledays: ["blocked"],
    excludedates: ["blocked"],
    holidays: ["blocked"],
    unavailabledates: ["blocked"],
  },
  check: (field) => [...checkBounds(field), ...checkBlocked(field)],
  answers: ({ earliest, latest }) => daysBetweenBounds(earliest, latest),
  defaultMustBe(value, { blocked }) {
    if (!parseCivil(value)) return 'a date such as "2026-01-31"';
    return blocked && blockedBy(String(value), blocked) ? "a date that 'blocked' leaves" : undefined;
  },
});
