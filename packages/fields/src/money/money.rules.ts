import { report, type AnswerRules } from "@diwan/core";
import { currencyPlaces } from "@diwan/i18n/currencies";
import * as z from "zod/mini";
import { doubtIn } from "../two-readings.rules.js";
import { compareDecimals, isDecimal, padded, placesOf } from "../decimal.js";
import type { MoneyField } from "./money.definition.js";

/** The rules of the limits of a question, in the order in which they are said. */
const limitsOf = ({ currency, min, max }: MoneyField) => {
  const places = currencyPlaces(currency);
  return [
    { code: "decimals", isKept: (value: string) => placesOf(value) <= places, params: { count: places } },
    {
      code: "min",
      isKept: (value: string) => min === undefined || compareDecimals(value, min) >= 0,
      params: { min: min ?? "" },
    },
    {
      code: "max",
      isKept: (value: string) => max === undefined || compareDecimals(value, max) <= 0,
      params: { max: max ?? "" },
    },
  ];
};

/** Both readings of an entry of which the limits allow one. */
const doubt = (entered: string, field: MoneyField): ReturnType<typeof doubtIn> =>
  doubtIn(entered, (reading) =>
    limitsOf(field).every(({ isKept }) => isKept(padded(reading, field.currency))),
  );

export const moneyRules: AnswerRules<MoneyField> = {
  unfit: ["money", "twoReadings"],
  canonical: (value, { currency }) =>
    typeof value === "string" && isDecimal(value) ? padded(value, currency) : value,
  isDoubtful: (entered, own, field) => doubt(entered, field)?.read === own,
  check(field) {
    const limits = limitsOf(field);
    return z.string("money").check((payload) => {
      const { value } = payload;
      if (isDecimal(value)) {
        const broken = limits.find(({ isKept }) => !isKept(value));
        if (broken) report(payload, broken.code, broken.params);
        return;
      }
      const readings = doubt(value, field);
      report(payload, readings ? "twoReadings" : "money", readings);
    });
  },
};
