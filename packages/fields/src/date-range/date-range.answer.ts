import { answerTypeOf } from "@diwan/core";
import { dateDisplay } from "../date/date.answer.js";
import type { DateField } from "../date/date.definition.js";
import type { Display } from "../field-type.js";
import type { DateRangeField } from "./date-range.definition.js";
import { sideOf } from "./date-range.read.js";

/** `{ from, to }`, two civil dates, each as entered when it is none. */
export const dateRangeAnswer = answerTypeOf<DateRangeField>({
  celType: "map",
  rules: () => import("./date-range.rules.js").then(({ dateRangeRules }) => dateRangeRules),
});

/** "From 1 March 2026 to 14 March 2026". `locale` needs the group `range`. */
export const dateRangeDisplay: Display<DateRangeField> = (value, _field, context) => {
  const dateField: DateField = { type: "date", name: "date", label: "" };
  const [from = "", to = ""] = (["from", "to"] as const).map((side) => {
    const date = sideOf(value, side);
    // A date by itself, as text or as its boxes, is said as a date is.
    return date === undefined ? "" : String(dateDisplay(date as string, dateField, context));
  });
  return from && to ? context.locale.t("range.dates", { from, to }) : from || to;
};
