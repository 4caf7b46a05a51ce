import { daysBetween, isBlank, report, type AnswerRules } from "@diwan/core";
import { isYearBox } from "../date-limits.rules.js";
import { reportDate } from "../date/date.rules.js";
import type { DateRangeField } from "./date-range.definition.js";
import { sideOf, SIDES } from "./date-range.read.js";

export const dateRangeRules: AnswerRules<DateRangeField> = {
  isYear: isYearBox,
  check:
    (field, { today }) =>
    (payload) => {
      const { value } = payload;
      if (typeof value !== "object" || !value || Array.isArray(value)) return report(payload, "type");
      const isKnown = (key: string): boolean => key === "from" || key === "to";
      if (!Object.keys(value).every(isKnown)) return report(payload, "type");
      for (const side of SIDES) {
        const date = sideOf(value, side);
        if (isBlank(date)) report(payload, "required", undefined, side);
        else reportDate(payload, date, field, today, side);
      }
      if (payload.issues.length) return;
      // Both are civil dates by now.
      const days = daysBetween(String(sideOf(value, "from")), String(sideOf(value, "to"))) + 1;
      const { minDays = 1, maxDays = Infinity } = field;
      if (days < 1) report(payload, "rangeOrder", { to: true });
      else if (days < minDays) report(payload, "rangeLength", { min: minDays, part: "short" });
      else if (days > maxDays) report(payload, "rangeLength", { max: maxDays, part: "long" });
    },
};
