import { report, type AnswerRules } from "@diwan/core";
import { currencyPlaces } from "@diwan/i18n/currencies";
import * as z from "zod/mini";
import { compareDecimals, isDecimal, padded, placesOf } from "../decimal.js";
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
  check: ({ currencies }) =>
    z.unknown().check((payload) => {
      const parts = partsOf(payload.value);
      if (!parts || typeof parts.currency !== "string") return report(payload, "type");
      const { amount, currency } = parts;
      const chosen = currencies.find((each) => each.currency === currency);
      if (!chosen) return report(payload, "currency");
      if (typeof amount !== "string" || !isDecimal(amount)) return report(payload, "money", { currency });
      const places = currencyPlaces(currency);
      const { min, max } = chosen;
      if (placesOf(amount) > places) report(payload, "decimals", { count: places });
      else if (min !== undefined && compareDecimals(amount, min) < 0)
        report(payload, "min", { min, currency });
      else if (max !== undefined && compareDecimals(amount, max) > 0)
        report(payload, "max", { max, currency });
    }),
};
