import { report, type AnswerRules } from "@diwan/core";
import { isTooPrecise, limitsOf } from "../number/number.rules.js";
import type { QuantityField } from "./quantity.definition.js";

export const quantityRules: AnswerRules<QuantityField> = {
  unfit: ["number", "tooPrecise", "unit"],
  check:
    ({ units }) =>
    (payload) => {
      const { value } = payload;
      if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== "amount,unit")
        return report(payload, "type");
      const { amount, unit } = value as { readonly amount: unknown; readonly unit: unknown }; // it has these keys and no others
      const chosen = units.find((each) => each.unit === unit);
      if (!chosen) return report(payload, typeof unit === "string" ? "unit" : "type");
      if (typeof amount !== "number") return report(payload, isTooPrecise(amount) ? "tooPrecise" : "number");
      const broken = limitsOf({ ...chosen, whole: chosen.decimals === 0 }).find(
        ({ isKept }) => !isKept(amount),
      );
      if (!broken) return;
      const { code, params } = broken;
      // A limit is an amount, and is said in the unit it was set in.
      report(payload, code, code === "min" || code === "max" ? { ...params, unit: chosen.unit } : params);
    },
};
