import type { AnswerRules } from "@diwan/core";
import { monthNumber } from "@diwan/i18n";
import * as z from "zod/mini";
import { reportBoxes } from "../boxes.js";
import { reportLimits } from "../date-limits.rules.js";
import { readPart } from "../date/read.js";
import type { MonthField } from "./month.definition.js";
import { isMonth, MONTH_PARTS } from "./month.read.js";

/** Months by number: a name that the citizen's languages know came as an answer, not as what stood in the boxes. */
const months = { parseMonth: monthNumber };

export const monthRules: AnswerRules<MonthField> = {
  unfit: ["month"],
  check: (limits, { today }) =>
    z.unknown().check((payload) => {
      if (isMonth(payload.value)) reportLimits(payload, payload.value, limits, today);
      else
        reportBoxes(payload, MONTH_PARTS, (part, entered) => !!readPart(part, entered, months), {
          missing: "monthMissing",
          wrong: "month",
        });
    }),
};
