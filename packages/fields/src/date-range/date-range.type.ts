import { fieldTypeOf } from "../field-type.js";
import { dateRangeAnswer, dateRangeDisplay } from "./date-range.answer.js";
import type { DateRangeField } from "./date-range.definition.js";
import { dateRangeKind, type DateRangeProps } from "./date-range.kind.js";

export default fieldTypeOf<DateRangeField, DateRangeProps>({
  type: "date-range",
  kind: dateRangeKind,
  answer: dateRangeAnswer,
  display: dateRangeDisplay,
  props: () => ({}),
  // What is wrong with one of its dates is said as it is of any date.
  partKind: () => "date",
  // Days of a range that is too short or too long; a date has its own.
  readable: ({ min, max = min }) => (max === undefined ? {} : { count: Number(max) }),
});
