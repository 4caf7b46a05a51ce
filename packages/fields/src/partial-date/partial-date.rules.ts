import { isBlank, report, type AnswerRules, type Payload } from "@diwan/core";
import { monthNumber } from "@diwan/i18n";
import { isYearBox, reportLimits, reportYear } from "../date-limits.rules.js";
import { reportDate } from "../date/date.rules.js";
import { readPart } from "../date/read.js";
import type { PartialDateField } from "./partial-date.definition.js";
import { isPartialDate, mayBeEmpty, readPartialDate } from "./partial-date.read.js";

type Raw = { readonly [part: string]: unknown };

/** Months by number: a name that the citizen's languages know came as an answer, not as what stood in the boxes. */
const months = { parseMonth: monthNumber };
const isWrong = (part: "month" | "year", entered: unknown): boolean =>
  !isBlank(entered) && !readPart(part, String(entered), months);
const named = (parts: readonly string[]): { readonly [part: string]: true } =>
  Object.fromEntries(parts.map((part) => [part, true]));

/**
 * An answer that is still the boxes it was entered in, where they hold one; boxes that hold none, and anything else, as they are. A form that asked for a whole date before may have
 * kept a year in its box.
 */
function fromBoxes(value: unknown, { precision }: PartialDateField): unknown {
  if (typeof value !== "object" || !value) return value;
  const boxes: readonly (readonly [part: string, text: unknown])[] = Object.entries(value);
  if (!boxes.every(([, text]) => typeof text === "string")) return value;
  const entries = Object.fromEntries(boxes.map(([part, text]) => [part, [String(text)]]));
  const answer = readPartialDate(entries, { locale: months, precision });
  return typeof answer === "string" ? answer : value;
}

export const partialDateRules: AnswerRules<PartialDateField> = {
  unfit: ["date"],
  isYear: isYearBox,
  canonical: fromBoxes,
  check:
    (field, { today }) =>
    (payload) => {
      const { value } = payload;
      if (isPartialDate(value)) {
        // What was enough when it was entered, or in another version of the form.
        if (value.length < 7 && !mayBeEmpty("month", field.precision))
          return report(payload, "dateMissing", { month: true });
        return reportLimits(payload, value, field, today);
      }
      // An object or array; its parts are looked at one by one.
      const raw = typeof value === "object" && value ? (value as Raw) : undefined;
      // What is no date at all, or has a day, is wrong as any date is.
      if (!raw || Object.values(raw).some((one) => typeof one !== "string")) return report(payload, "date");
      reportBoxes(payload, raw, field, today);
    },
};

/** What is wrong with the boxes, of which those of the day and the month may be empty. */
function reportBoxes(payload: Payload, raw: Raw, field: PartialDateField, today: () => string): void {
  const hasDay = !isBlank(raw["day"]);
  // A day is one of a month.
  const needed = (["month", "year"] as const).filter((part) => hasDay || !mayBeEmpty(part, field.precision));
  const missing = needed.filter((part) => isBlank(raw[part]));
  if (missing.length) return report(payload, "dateMissing", named(missing));
  if (hasDay) return reportDate(payload, raw, field, today);
  const like = isBlank(raw["month"]) ? "YYYY" : "YYYY-MM";
  // A month of another calendar by its name: its year is what to check.
  if (reportYear(payload, raw["year"], field, today, { like })) return;
  const wrong = (["month", "year"] as const).filter((part) => isWrong(part, raw[part]));
  if (!wrong.length) return report(payload, "date");
  report(payload, "dateNotReal", wrong[1] ? named(wrong) : { part: String(wrong[0]) });
}
