import { civilToday } from "@diwan/core";
import type { AnyFieldType } from "../field-type.js";
import { dateCalendarKind } from "./date.calendar.kind.js";
import type { DateField } from "./date.definition.js";
import dateType from "./date.type.js";

/** A date as it is asked where a definition gives one a calendar; loaded in the place of the everyday one, which it also is. */
export default {
  ...dateType,
  kind: dateCalendarKind,
  props(field, { session }) {
    // It is only ever given dates.
    const { calendar, earliest, latest, blocked } = field as unknown as DateField;
    const today = civilToday(new Date(), session.form.definition.timeZone);
    return { calendar: calendar ? { earliest, latest, blocked, today } : undefined } as object;
  },
} satisfies AnyFieldType;
