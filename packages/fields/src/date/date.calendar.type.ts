import { civilToday } from "@diwan/core";
import { fieldTypeOf } from "../field-type.js";
import { dateCalendarKind } from "./date.calendar.kind.js";
import { dateAnswer, dateDisplay } from "./date.answer.js";
import type { DateField } from "./date.definition.js";
import dateType from "./date.type.js";
import type { DateProps } from "./date.kind.js";

/** A date as it is asked where a definition gives one a calendar; loaded in the place of the everyday one, which it also is. */
export default fieldTypeOf<DateField, DateProps>({
  type: "date",
  extension: dateType.extension,
  kind: dateCalendarKind,
  answer: dateAnswer,
  display: dateDisplay,
  props: ({ calendar, earliest, latest, blocked }, { session }) => ({
    calendar: calendar
      ? { earliest, latest, blocked, today: civilToday(new Date(), session.form.definition.timeZone) }
      : undefined,
  }),
});
