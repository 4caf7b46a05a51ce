import { report, type AnswerRules, type Check, type Problem } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";
import { doubtIn } from "../two-readings.rules.js";
import type { NumberField } from "./number.definition.js";

/** Decimal places of the shortest text that reads back as this number; counts the exponent of 1e-7. */
export function places(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Figures and marks alone, but more of them than a double holds. Any number of 15 figures is held exactly. */
export const isTooPrecise = (entered: unknown): boolean =>
  typeof entered === "string" &&
  !/[^\d\s.,'’٫٬،，．+\-\u2212]/u.test(cleanDigits(entered)) &&
  cleanDigits(entered).replace(/\D/g, "").length > 15;

type Limits = Pick<NumberField, "whole" | "decimals" | "min" | "max">;

/** The rules of the limits of a question, in the order in which they are said. */
export const limitsOf = ({ whole, decimals = Infinity, min = -Infinity, max = Infinity }: Limits) => [
  { code: "whole", isKept: (value: number) => !whole || Number.isSafeInteger(value) },
  { code: "decimals", isKept: (value: number) => places(value) <= decimals, params: { count: decimals } },
  { code: "min", isKept: (value: number) => value >= min, params: { min } },
  { code: "max", isKept: (value: number) => value <= max, params: { max } },
];

/** Both readings of an entry of which the limits allow one. */
const doubt = (entered: string, limits: Limits): ReturnType<typeof doubtIn> =>
  doubtIn(entered, (reading) => limitsOf(limits).every(({ isKept }) => isKept(Number(reading))));

/** What is wrong with an entry that is no number. */
export function entryProblem(entered: unknown, limits: Limits): Pick<Problem, "code" | "params"> {
  if (isTooPrecise(entered)) return { code: "tooPrecise" };
  const { read, other } = (typeof entered === "string" && doubt(entered, limits)) || {};
  return read
    ? { code: "twoReadings", params: { read: Number(read), other: Number(other) } }
    : { code: "number" };
}

/** A number within limits; `entry` takes from an entry that is none what the type lets people write beside it. */
export function checkNumber(limits: Limits, entry = (entered: unknown): unknown => entered): Check {
  const each = limitsOf(limits);
  return (payload) => {
    const { value } = payload;
    const wrong =
      typeof value === "number" && Number.isFinite(value)
        ? each.find(({ isKept }) => !isKept(value))
        : entryProblem(entry(value), limits);
    if (wrong) report(payload, wrong.code, wrong.params);
  };
}

/** Whether what the page's language reads is not allowed, and what other languages read is. */
export const isDoubtfulNumber = (entered: string, own: string, limits: Limits): boolean =>
  doubt(entered, limits)?.read === own;

export const numberRules: AnswerRules<NumberField> = {
  unfit: ["number", "tooPrecise", "twoReadings"],
  isDoubtful: isDoubtfulNumber,
  check: (field) => checkNumber(field),
};
