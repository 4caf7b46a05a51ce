import { isBlank, parseCivil, report, type AnswerRules, type Payload } from "@diwan/core";
import { cleanDigits, monthNumber } from "@diwan/i18n";
import { blockedBy, weekdayOf, type Blocked } from "./blocked.js";
import { isYearBox, reportLimits, reportYear, type Limits } from "../date-limits.rules.js";
import type { DateField } from "./date.definition.js";
import { DATE_PARTS as PARTS, readPart, type DatePart } from "./read.js";

type Raw = { readonly [part: string]: unknown };

/** Days that every month has. */
const SURE = 28;

const isWord = (entered: unknown): boolean => /^(?=.*\p{L})\D*$/u.test(cleanDigits(String(entered)));
const isRight = (part: DatePart, raw: Raw): boolean =>
  !!readPart(part, String(raw[part]), { parseMonth: monthNumber });

/**
 * Which parts of a date that is not one are to blame: each that is none whatever the others are; else the day, which its month does not have. A month that is a word could not be
 * read as a name, or has not such a day: which of them takes knowing the names of all languages, which is not asked of an implementation. It is to blame with a day that every
 * month has, and neither is with another.
 */
function wrongParts(raw: Raw): readonly string[] {
  const isName = isWord(raw["month"]);
  const wrong = PARTS.filter((part) => !(part === "month" && isName) && !isRight(part, raw));
  if (wrong.length || !isName) return wrong.length ? wrong : ["day"];
  return Number(cleanDigits(String(raw["day"]))) <= SURE ? ["month"] : [];
}

/** Reports what is wrong with a date, or with the boxes it was entered in; `part` is the part of a longer answer that it is. */
export function reportDate(
  payload: Payload,
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
  // A day and a month that another calendar may have: its year is what to check.
  const isOther = isRight("day", raw) && (isRight("month", raw) || isWord(raw["month"]));
  if (isOther && reportYear(payload, raw["year"], limits, today, { like: "YYYY-MM-DD", part })) return;
  // One is named as it always was; several as those that are missing.
  const single = wrong[0] ? { part: wrong[0] } : undefined;
  const params = wrong.length > 1 ? Object.fromEntries(wrong.map((one) => [one, true])) : single;
  report(payload, "dateNotReal", params, part);
}

/** Reports a date that cannot be chosen. The date itself is no param: it stands in the boxes. */
function reportBlocked(payload: Payload, date: string, blocked: Blocked): void {
  const by = blockedBy(date, blocked);
  if (by) report(payload, "blocked", by === "weekday" ? { weekday: weekdayOf(date), part: by } : undefined);
}

export const dateRules: AnswerRules<DateField> = {
  unfit: ["date"],
  isYear: isYearBox,
  check:
    (field, { today }) =>
    (payload) => {
      const { value } = payload;
      reportDate(payload, value, field, today);
      if (field.blocked && !payload.issues.length) reportBlocked(payload, String(value), field.blocked);
    },
};
