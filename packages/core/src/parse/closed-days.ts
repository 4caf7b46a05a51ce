/** Days of every year or of one, as `blocked` of a date and the form's `holidays` are written. */
import * as z from "zod";
import { parseCivil } from "../civil-date.js";
import type { Finding } from "./problem.js";

export const YEARLY_DAY = /^(\d{4}-)?\d\d-\d\d$/;

export const YearlyDay = z
  .string()
  .regex(YEARLY_DAY)
  .meta({
    description: "A civil date `YYYY-MM-DD`, or `MM-DD` for that day of every year.",
    examples: ["2026-12-16", "12-25"],
  });

interface Days {
  readonly dates?: readonly string[] | undefined;
  readonly ranges?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/** Days that are none, and spans that end before they begin. `pointer` is that of the object that has both. */
export const dayFaults = ({ dates = [], ranges = [] }: Days, pointer: string): readonly Finding[] => [
  ...dates.flatMap((day, at) => notReal(day, `${pointer}/dates/${at}`)),
  ...ranges.flatMap(({ from, to }, at) => rangeFaults(from, to, `${pointer}/ranges/${at}`)),
];

/** A day as a date; the 29th of February of every year is one. */
export const asDate = (day: string): string => (day.length === 5 ? `2024-${day}` : day);

const notReal = (day: string, pointer: string): readonly Finding[] =>
  parseCivil(asDate(day)) || !YEARLY_DAY.test(day) // the schema says how it is written
    ? []
    : [{ pointer, code: "format", message: `'${day}' is not a real date.` }];

function rangeFaults(from: string, to: string, pointer: string): readonly Finding[] {
  const found = [...notReal(from, `${pointer}/from`), ...notReal(to, `${pointer}/to`)];
  if (found.length || !YEARLY_DAY.test(from) || !YEARLY_DAY.test(to)) return found;
  if (from.length !== to.length)
    return [
      {
        pointer: `${pointer}/to`,
        code: "format",
        message: `'${from}' to '${to}' is no span: write both days with their year, or both without for every year.`,
      },
    ];
  if (from <= to || from.length === 5) return [];
  return [
    {
      pointer: `${pointer}/from`,
      code: "minOverMax",
      message: `'from' is ${from}, which is after 'to', ${to}: no day lies between them.`,
    },
  ];
}
