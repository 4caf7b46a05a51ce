import { isBlank, parseCivil, report, type AnswerRules } from "@diwan/core";
import { cleanDigits, parseMonth, shippedLanguages } from "@diwan/i18n";
import * as z from "zod/mini";
import { reportLimits, type Limits } from "../date-limits.rules.js";
import type { DateField } from "./date.definition.js";
import { DATE_PARTS as PARTS, readPart } from "./read.js";

type Raw = { readonly [part: string]: unknown };

/** Months by number, or by name in a language that comes with Diwan. */
const months = { parseMonth: (entered: string) => parseMonth(entered, shippedLanguages) };

/**
 * Which parts of a date that is not one are to blame: each that is none whatever the others are; else the day, which its month does not have. None where that
 * takes knowing a month by its name, which an implementation in another language need not.
 */
function wrongParts(raw: Raw): readonly string[] {
  const wrong = PARTS.filter((part) => !readPart(part, String(raw[part]), months));
  return wrong.length || /\p{L}/u.test(cleanDigits(String(raw["month"]))) ? wrong : ["day"];
}

/** Reports what is wrong with a date, or with the boxes it was entered in; `part` is the part of a longer answer that it is. */
export function reportDate(
  payload: Parameters<typeof report>[0],
  value: unknown,
  limits: Limits,
  today: () => string,
  part?: string,
): void {
  if (parseCivil(value)) return reportLimits(payload, value, limits, today, part);
  // An object or array; parts are looked at one by one.
  const raw = typeof value === "object" && value ? (value as Raw) : undefined;
  // Numbers and objects stand in no box; an object may even refuse to be made a string.
  if (!raw || Object.values(raw).some((one) => typeof one !== "string"))
    return report(payload, "date", undefined, part);
  const missing = PARTS.filter((one) => isBlank(raw[one]));
  if (missing.length)
    return report(payload, "dateMissing", Object.fromEntries(missing.map((one) => [one, true])), part);
  const wrong = wrongParts(raw);
  // One is named as it always was; several as those that are missing.
  const single = wrong[0] ? { part: wrong[0] } : undefined;
  const params = wrong.length > 1 ? Object.fromEntries(wrong.map((one) => [one, true])) : single;
  report(payload, "dateNotReal", params, part);
}

export const dateRules: AnswerRules<DateField> = {
  unfit: ["date"],
  check: (limits, { today }) =>
    z.unknown().check((payload) => {
      reportDate(payload, payload.value, limits, today);
    }),
};
