/** What can be typed into a field that is wrong, and what is said then. Nothing here knows a browser. */
import type { AnswerField, Field } from "@diwan/core";
import { WHOLE } from "@diwan/fields";

/** What stands in each part of a field, `WHOLE` for its only box, and the code of the problem. */
export type Wrong = readonly [entries: { readonly [part: string]: string }, code: string];

/** The definition's own members of a field, whatever its type has; the index signature of home-made types hides them. */
interface Bounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxWords?: number;
  readonly pattern?: string;
  readonly whole?: boolean;
  readonly decimals?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly earliest?: string;
  readonly latest?: string;
}

const one = (text: string, code: string): Wrong => [{ [WHOLE]: text }, code];
const day = (iso: string): { readonly [part: string]: string } => {
  const [year = "", month = "", date = ""] = iso.split("-");
  return { year, month, day: date };
};

/** Wrong entries of a field, each with the one problem it has. */
export function wrongsOf(field: AnswerField | Field): readonly Wrong[] {
  const {
    minLength = 0,
    maxLength,
    maxWords,
    pattern,
    whole,
    decimals,
    min,
    max,
    earliest,
    latest,
  } = field as Bounds;
  switch (field.type) {
    case "text":
    case "textarea":
      return [
        ...(minLength > 1 ? [one("A", "tooShort")] : []),
        ...(maxLength === undefined ? [] : [one("A".repeat(maxLength + 1), "tooLong")]),
        ...(maxWords === undefined ? [] : [one("a ".repeat(maxWords + 1), "tooManyWords")]),
        ...(pattern === undefined ? [] : [one("?".repeat(Math.max(1, minLength)), "pattern")]),
      ];
    case "email":
      return [one("nobody", "email")];
    case "phone":
      return [one("12", "phone")];
    case "number":
      return [
        one("few", "number"),
        ...(whole ? [one("2.5", "whole")] : []),
        ...(whole || decimals === undefined ? [] : [one(`1.${"1".repeat(decimals + 1)}`, "decimals")]),
        ...(min === undefined ? [] : [one(String(Number(min) - 1), "min")]),
        ...(max === undefined ? [] : [one(String(Number(max) + 1), "max")]),
      ];
    case "money":
      return [
        one("much", "money"),
        one("1.23456", "decimals"),
        ...(min === undefined || Number(min) <= 0 ? [] : [one("0", "min")]),
        ...(max === undefined ? [] : [one(String(Number(max) + 1), "max")]),
      ];
    case "date":
      return [
        [{ day: "31", month: "2", year: "2026" }, "dateNotReal"],
        [{ day: "1", month: "", year: "" }, "dateMissing"],
        ...(earliest === undefined ? [] : [[day("1900-01-01"), "earliest"] as const]),
        ...(latest === undefined ? [] : [[day("2999-12-31"), "latest"] as const]),
      ];
    default:
      return [];
  }
}
