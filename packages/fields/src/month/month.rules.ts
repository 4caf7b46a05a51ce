import { isBlank, type AnswerRules } from "@diwan/core";
import { monthNumber } from "@diwan/i18n";
import { reportBoxes } from "../boxes.js";
import { isYearBox, reportLimits, reportYear } from "../date-limits.rules.js";
import { readPart } from "../date/read.js";
import type { MonthField } from "./month.definition.js";
import { isMonth, MONTH_PARTS } from "./month.read.js";

/** Months by number: a name that the citizen's languages know came as an answer, not as what stood in the boxes. */
const months = { parseMonth: monthNumber };

export const monthRules: AnswerRules<MonthField> = {
  unfit: ["month"],
  isYear: isYearBox,
  check:
    (limits, { today }) =>
    (payload) => {
      const { value } = payload;
      if (isMonth(value)) return reportLimits(payload, value, limits, today);
      const { month, year } = (typeof value === "object" && value ? value : {}) as {
        month?: unknown;
        year?: unknown;
      }; // read as they are
      // A month of another calendar by its name: its year is what to check.
      const isOther = typeof month === "string" && !isBlank(month) && typeof year === "string";
      if (!isOther || !reportYear(payload, year, limits, today, { like: "YYYY-MM" }))
        reportBoxes(payload, MONTH_PARTS, (part, entered) => !!readPart(part, entered, months), {
          missing: "monthMissing",
          wrong: "month",
        });
    },
};
