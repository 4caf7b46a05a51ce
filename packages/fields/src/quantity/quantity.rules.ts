import { report, type AnswerRules } from "@diwan/core";
import { entryProblem, isDoubtfulNumber, limitsOf } from "../number/number.rules.js";
import type { QuantityField } from "./quantity.definition.js";

/** The limits of an amount in one of the units; `undefined` where it is none of them. */
function limitsIn({ units }: QuantityField, unit: unknown) {
  const chosen = units.find((each) => each.unit === unit);
  return chosen && { ...chosen, whole: chosen.decimals === 0 };
}

export const quantityRules: AnswerRules<QuantityField> = {
  unfit: ["number", "tooPrecise", "twoReadings", "unit"],
  isDoubtful(entered, own, field, unit) {
    const limits = limitsIn(field, unit);
    return !!limits && isDoubtfulNumber(entered, own, limits);
  },
  check: (field) => (payload) => {
    const { value } = payload;
    if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== "amount,unit")
      return report(payload, "type");
    const { amount, unit } = value as { readonly amount: unknown; readonly unit: unknown }; // it has these keys and no others
    const limits = limitsIn(field, unit);
    if (!limits) return report(payload, typeof unit === "string" ? "unit" : "type");
    const broken =
      typeof amount === "number"
        ? limitsOf(limits).find(({ isKept }) => !isKept(amount))
        : entryProblem(amount, limits);
    if (!broken) return;
    const { code, params } = broken;
    // A limit is an amount, and is said in the unit it was set in; so is what an entry may be.
    const isAmount = code === "min" || code === "max" || code === "twoReadings";
    report(payload, code, isAmount ? { ...params, unit: limits.unit } : params);
  },
};
