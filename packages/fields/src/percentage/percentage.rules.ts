import type { AnswerRules } from "@diwan/core";
import { numberRules } from "../number/number.rules.js";
import type { PercentageField } from "./percentage.definition.js";

export const percentageRules: AnswerRules<PercentageField> = {
  unfit: ["number", "tooPrecise"],
  check: (field, context) => numberRules.check({ ...field, type: "number" }, context),
};
