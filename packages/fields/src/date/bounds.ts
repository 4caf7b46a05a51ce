import { firstDayOf, isDateBound, resolveBound } from "@diwan/core";
import { DateBound, meantDuration, type FieldFinding } from "@diwan/core/schema";

/** Any day will do to compare two bounds that both move with it. */
const SOME_DAY = "2024-01-31";

/** Each bound is a date bound, and the first date is not after the last. */
export function checkBounds(field: {
  readonly earliest?: string;
  readonly latest?: string;
}): readonly FieldFinding[] {
  const found: FieldFinding[] = [];
  const dates = (["earliest", "latest"] as const).map((key) => {
    const bound = field[key];
    if (bound === undefined) return undefined;
    const date = isDateBound(bound) ? dateOf(bound) : undefined;
    if (date === undefined) found.push(badBound(`/${key}`, key, bound));
    return date;
  });
  const [earliest, latest] = dates;
  const moving = [field.earliest, field.latest].map((bound) => bound?.startsWith("today") === true);
  if (earliest !== undefined && latest !== undefined && earliest > latest && moving[0] === moving[1])
    found.push({
      pointer: "/earliest",
      code: "minOverMax",
      message: `'earliest' is ${field.earliest}, which is after 'latest', ${field.latest}: no date could be right.`,
    });
  return found;
}

/** A bound of a question that asks for less than a whole date, as it is written in a definition: a date bound, or a month or year alone. */
export const partialBound = (meaning: string, example: string): typeof DateBound =>
  DateBound.meta({
    id: undefined,
    description: `${meaning}, as such, or as a civil date, \`today\`, or \`today\` plus or minus an ISO 8601 duration: the month or year it lies in.`,
    examples: [example, "today"],
  });

/** The same as `checkBounds` for bounds that may be a month or a year alone. */
export const checkPartialBounds = ({
  earliest,
  latest,
}: Parameters<typeof checkBounds>[0]): readonly FieldFinding[] =>
  checkBounds({
    ...(earliest !== undefined && { earliest: firstDayOf(earliest) ?? earliest }),
    ...(latest !== undefined && { latest: firstDayOf(latest) ?? latest }),
  });

function dateOf(bound: string): string | undefined {
  try {
    return resolveBound(bound, SOME_DAY);
  } catch {
    // a duration that leaves the calendar
    return undefined;
  }
}

/** The bound that was probably meant. */
function meantBound(bound: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bound) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (/^(now|today)(\(\))?$/i.test(bound)) return "today";
  if (/^tomorrow$/i.test(bound)) return "today+P1D";
  if (/^yesterday$/i.test(bound)) return "today-P1D";
  const duration = /^\s*(?:today\s*(?:\(\s*\))?\s*)?([+-])\s*(.+?)\s*$/i.exec(bound);
  // a number alone is one of days, as in a spreadsheet
  const [, sign, span = ""] = duration ?? [];
  const meant = duration ? meantDuration(/^\d+$/.test(span) ? `P${span}D` : span) : undefined;
  return meant === undefined ? undefined : `today${sign}${meant}`;
}

function badBound(pointer: string, key: string, bound: string): FieldFinding {
  const suggestion = meantBound(bound);
  const real = /^\d{4}-\d\d-\d\d$/.test(bound)
    ? `${bound} is not a real date`
    : `'${bound}' is not a date bound: write a date such as 2026-01-31, 'today', or 'today' plus or minus a duration such as today-P18Y`;
  return {
    pointer,
    code: "dateBound",
    suggestion,
    message:
      suggestion === undefined
        ? `${key}: ${real}.`
        : `${key}: '${bound}' is not a date bound: did you mean '${suggestion}'?`,
  };
}
