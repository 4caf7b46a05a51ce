import { rule, type AnswerRules } from "@diwan/core";
import { currencyPlaces } from "@diwan/i18n/currencies";
import * as z from "zod/mini";
import { compareDecimals, isDecimal, padded, placesOf } from "./decimal.js";
import type { MoneyField } from "./money.definition.js";

export const moneyRules: AnswerRules<MoneyField> = {
  unfit: ["money"],
  canonical: (value, { currency }) =>
    typeof value === "string" && isDecimal(value) ? padded(value, currency) : value,
  check: ({ currency, min, max }) => {
    const places = currencyPlaces(currency);
    return z.string("money").check(
      rule("money", isDecimal),
      rule("decimals", (value) => placesOf(value) <= places, { count: places }),
      rule("min", (value) => min === undefined || compareDecimals(value, min) >= 0, { min: min ?? "" }),
      rule("max", (value) => max === undefined || compareDecimals(value, max) <= 0, { max: max ?? "" }),
    );
  },
};
