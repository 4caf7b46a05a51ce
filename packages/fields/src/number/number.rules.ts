import { rule, type AnswerRules } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";
import * as z from "zod/mini";
import type { NumberField } from "./number.definition.js";

/** Decimal places of the shortest text that reads back as this number; counts the exponent of 1e-7. */
export function places(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Figures and marks alone, but more of them than a double holds. Any number of 15 figures is held exactly. */
const isTooPrecise = (entered: unknown): boolean =>
  typeof entered === "string" &&
  !/[^\d\s.,'’٫٬،+\-\u2212]/u.test(cleanDigits(entered)) &&
  cleanDigits(entered).replace(/\D/g, "").length > 15;

export const numberRules: AnswerRules<NumberField> = {
  unfit: ["number", "tooPrecise"],
  check: ({ whole, decimals = Infinity, min = -Infinity, max = Infinity }) =>
    z.number({ error: ({ input }) => (isTooPrecise(input) ? "tooPrecise" : "number") }).check(
      rule("whole", (value) => !whole || Number.isSafeInteger(value)),
      rule("decimals", (value) => places(value) <= decimals, { count: decimals }),
      rule("min", (value) => value >= min, { min }),
      rule("max", (value) => value <= max, { max }),
    ),
};
