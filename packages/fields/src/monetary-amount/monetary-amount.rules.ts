import { report, type AnswerRules } from "@diwan/core";
import { amountLimits, isDecimal, padded } from "../decimal.js";
import type { MonetaryAmountField } from "./monetary-amount.definition.js";

/** Both parts of an answer; `undefined` for anything else. */
function partsOf(value: unknown): { readonly amount: unknown; readonly currency: unknown } | undefined {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "amount,currency"
    ? (value as { readonly amount: unknown; readonly currency: unknown }) // it has these keys and no others
    : undefined;
}

export const monetaryAmountRules: AnswerRules<MonetaryAmountField> = {
  unfit: ["money", "currency"],
  canonical(value) {
    const { amount, currency } = partsOf(value) ?? {};
    return typeof amount === "string" && typeof currency === "string" && isDecimal(amount)
      ? { amount: padded(amount, currency), currency }
      : value;
  },
  check:
    ({ currencies }) =>
    (payload) => {
      const parts = partsOf(payload.value);
      if (!parts || typeof parts.currency !== "string") return report(payload, "type");
      const { amount, currency } = parts;
      const chosen = currencies.find((each) => each.currency === currency);
      if (!chosen) return report(payload, "currency");
      if (typeof amount !== "string" || !isDecimal(amount)) return report(payload, "money", { currency });
      const broken = amountLimits(chosen).find(({ isKept }) => !isKept(amount));
      if (!broken) return;
      const { code, params } = broken;
      // A limit is an amount, and is said in the currency it was set in.
      report(payload, code, code === "decimals" ? params : { ...params, currency });
    },
};
