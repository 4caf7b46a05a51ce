import { report, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import { reportLimits } from "../date-limits.rules.js";
import type { YearField } from "./year.definition.js";
import { reportYearMark } from "../year-marks.rules.js";
import { isYear } from "./year.read.js";

export const yearRules: AnswerRules<YearField> = {
  isYear: () => true,
  check: (limits, { today }) =>
    z.string("type").check((payload) => {
      if (isYear(payload.value)) reportLimits(payload, payload.value, limits, today);
      else if (!reportYearMark(payload, payload.value, today, {})) report(payload, "year");
    }),
};
