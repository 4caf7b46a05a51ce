import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { NumberField } from "./number.definition.js";

/** Decimal places of the shortest text that reads back as this number; counts the exponent of 1e-7. */
export function places(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

export const numberRules: AnswerRules<NumberField> = {
  check: ({ whole, decimals = Infinity, min = -Infinity, max = Infinity }) =>
    z.number("number").check(
      rule("whole", (value) => !whole || Number.isSafeInteger(value)),
      rule("decimals", (value) => places(value) <= decimals, { count: decimals }),
      rule("min", (value) => value >= min, { min }),
      rule("max", (value) => value <= max, { max }),
    ),
};
