import { report, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import { reportLimits } from "../date-limits.rules.js";
import type { YearField } from "./year.definition.js";
import { isYear } from "./year.read.js";

export const yearRules: AnswerRules<YearField> = {
  check: (limits, { today }) =>
    z.string("type").check((payload) => {
      if (isYear(payload.value)) reportLimits(payload, payload.value, limits, today);
      else report(payload, "year");
    }),
};
