import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { reportLimits } from "../date-limits.rules.js";
import type { YearField } from "./year.definition.js";
import { reportYearMark } from "../year-marks.rules.js";
import { isYear } from "./year.read.js";

export const yearRules: AnswerRules<YearField> = {
  isYear: () => true,
  check: (limits, { today }) =>
    answerOf(isText, "type", (payload) => {
      if (isYear(payload.value)) reportLimits(payload, payload.value, limits, today);
      else if (!reportYearMark(payload, payload.value, today, {})) report(payload, "year");
    }),
};
