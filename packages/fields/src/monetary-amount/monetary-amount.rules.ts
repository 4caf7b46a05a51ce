import { report, type AnswerRules } from "@diwan/core";
import { amountLimits, isDecimal, padded } from "../decimal.js";
import { doubtIn } from "../two-readings.rules.js";
import type { MonetaryAmountField } from "./monetary-amount.definition.js";

/** Both parts of an answer; `undefined` for anything else. */
function partsOf(value: unknown): { readonly amount: unknown; readonly currency: unknown } | undefined {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "amount,currency"
    ? (value as { readonly amount: unknown; readonly currency: unknown }) // it has these keys and no others
    : undefined;
}

/** Both readings of an entry of which the limits of the currency that was chosen allow one; `undefined` without one that is offered. */
function doubt(entered: string, currency: string | undefined, { currencies }: MonetaryAmountField) {
  const chosen = currencies.find((each) => each.currency === currency);
  if (!chosen) return undefined;
  const limits = amountLimits(chosen);
  return doubtIn(entered, (reading) =>
    limits.every(({ isKept }) => isKept(padded(reading, chosen.currency))),
  );
}

export const monetaryAmountRules: AnswerRules<MonetaryAmountField> = {
  unfit: ["money", "twoReadings", "currency"],
  isDoubtful: (entered, own, field, currency) => doubt(entered, currency, field)?.read === own,
  canonical(value) {
    const { amount, currency } = partsOf(value) ?? {};
    return typeof amount === "string" && typeof currency === "string" && isDecimal(amount)
      ? { amount: padded(amount, currency), currency }
      : value;
  },
  check: (field) => (payload) => {
    const parts = partsOf(payload.value);
    if (!parts || typeof parts.currency !== "string") return report(payload, "type");
    const { amount, currency } = parts;
    const chosen = field.currencies.find((each) => each.currency === currency);
    if (!chosen) return report(payload, "currency");
    if (typeof amount !== "string" || !isDecimal(amount)) {
      const readings = typeof amount === "string" && doubt(amount, currency, field);
      return report(payload, readings ? "twoReadings" : "money", { ...readings, currency });
    }
    const broken = amountLimits(chosen).find(({ isKept }) => !isKept(amount));
    if (!broken) return;
    const { code, params } = broken;
    // A limit is an amount, and is said in the currency it was set in.
    report(payload, code, code === "decimals" ? params : { ...params, currency });
  },
};
