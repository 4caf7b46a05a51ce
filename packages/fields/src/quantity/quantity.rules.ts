import { report, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import { isTooPrecise, places } from "../number/number.rules.js";
import type { QuantityField } from "./quantity.definition.js";

export const quantityRules: AnswerRules<QuantityField> = {
  unfit: ["number", "tooPrecise", "unit"],
  check: ({ units }) =>
    z.unknown().check((payload) => {
      const { value } = payload;
      if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== "amount,unit")
        return report(payload, "type");
      const { amount, unit } = value as { readonly amount: unknown; readonly unit: unknown }; // it has these keys and no others
      const chosen = units.find((each) => each.unit === unit);
      if (!chosen) return report(payload, typeof unit === "string" ? "unit" : "type");
      if (typeof amount !== "number") return report(payload, isTooPrecise(amount) ? "tooPrecise" : "number");
      const { min = -Infinity, max = Infinity, decimals = Infinity } = chosen;
      if (places(amount) > decimals)
        report(payload, decimals ? "decimals" : "whole", decimals ? { count: decimals } : undefined);
      else if (amount < min) report(payload, "min", { min, unit: chosen.unit });
      else if (amount > max) report(payload, "max", { max, unit: chosen.unit });
    }),
};
