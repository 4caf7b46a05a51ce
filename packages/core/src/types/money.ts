import * as z from "zod/mini";
import type { MoneyField } from "../definition.js";
import { compareDecimals, currencyPlaces, isDecimal, placesOf } from "../exact.js";
import { rule, type AnswerType } from "./rule.js";

export const money: AnswerType<MoneyField> = {
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
