import type { AnswerRules } from "@diwan/core";
import { checkNumber, isDoubtfulNumber } from "../number/number.rules.js";
import type { PercentageField } from "./percentage.definition.js";
import { withoutSign } from "./sign.js";

export const percentageRules: AnswerRules<PercentageField> = {
  unfit: ["number", "tooPrecise", "twoReadings"],
  isDoubtful: isDoubtfulNumber,
  check: (field) =>
    checkNumber(field, (entered) => (typeof entered === "string" ? withoutSign(entered) : entered)),
};
