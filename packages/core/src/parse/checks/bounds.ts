import Big from "big.js";
import { isDateBound, resolveBound } from "../../date-arithmetic.js";
import { FORM } from "../schema/words.js";
import type { Finding } from "../problem.js";
import type { Place } from "../walk.js";
import type { Check } from "./form.js";
import { meantDuration } from "./duration.js";
import { own } from "../../own.js";

type Pair = readonly [low: string, high: string];
const PAIRS: { readonly [type: string]: Pair } = {
  text: ["minLength", "maxLength"], textarea: ["minLength", "maxLength"], number: ["min", "max"], money: ["min", "max"], checkboxes: ["min", "max"], list: ["min", "max"], file: ["min", "max"],
};

/** The least allowed is not more than the most allowed. */
export const minOverMax: Check = ({ places }) => places.flatMap(({ field, pointer }) => {
  const pair = own(PAIRS, field.type);
  if (pair === undefined) return [];
  // One file is asked unless more are allowed.
  const given = { ...(field.type === "file" && { max: 1 }), ...field } as { [key: string]: unknown }; // both are properties of the types in the table
  const [low, high] = pair.map((key) => given[key]);
  if (low === undefined || high === undefined || !isNumber(low) || !isNumber(high) || new Big(low).lte(high)) return [];
  return [{ pointer: `${pointer}/${pair[0]}`, code: "minOverMax" as const, message: `'${pair[0]}' is ${low}, which is more than '${pair[1]}', ${high}: no answer could be right.` }];
});
const isNumber = (value: unknown): value is string | number => (typeof value === "number" && Number.isFinite(value)) || (typeof value === "string" && FORM.decimal.test(value));

/** More decimal places in a bound than its field takes. */
export const boundPlaces: Check = ({ places }) => places.flatMap(({ field, pointer }) => {
  const most = field.type === "number" ? (field.whole === true ? 0 : field.decimals) : field.type === "money" ? currencyPlaces(field.currency) : undefined;
  if (most === undefined || (field.type !== "number" && field.type !== "money")) return [];
  return (["min", "max"] as const).flatMap((key): Finding[] => {
    const value = field[key];
    if (!isNumber(value) || new Big(value).round(most).eq(value)) return [];
    return [{ pointer: `${pointer}/${key}`, code: "outOfRange", message: `'${key}' is ${value}, but answers have ${most === 0 ? "no decimal places" : `at most ${most} decimal place${most === 1 ? "" : "s"}`}.` }];
  });
});
function currencyPlaces(currency: unknown): number | undefined {
  if (typeof currency !== "string" || !FORM.currency.test(currency)) return undefined;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
}

/** Any day will do to compare two bounds that both move with it. */
const SOME_DAY = "2024-01-31";

export const dateBounds: Check = ({ places }) => places.flatMap(({ field, pointer }: Place) => {
  if (field.type !== "date") return [];
  const found: Finding[] = [];
  const dates = (["earliest", "latest"] as const).map((key) => {
    const bound = field[key];
    if (bound === undefined) return undefined;
    const date = isDateBound(bound) ? dateOf(bound) : undefined;
    if (date === undefined) found.push(badBound(`${pointer}/${key}`, key, bound));
    return date;
  });
  const [earliest, latest] = dates;
  const moving = [field.earliest, field.latest].map((bound) => bound?.startsWith("today") === true);
  if (earliest !== undefined && latest !== undefined && earliest > latest && moving[0] === moving[1])
    found.push({ pointer: `${pointer}/earliest`, code: "minOverMax", message: `'earliest' is ${field.earliest}, which is after 'latest', ${field.latest}: no date could be right.` });
  return found;
});

function dateOf(bound: string): string | undefined {
  try {
    return resolveBound(bound, SOME_DAY);
  } catch { // a duration that leaves the calendar
    return undefined;
  }
}

function badBound(pointer: string, key: string, bound: string): Finding {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bound) ?? [];
  const duration = /^\s*(?:today\s*)?([+-])\s*(.+?)\s*$/i.exec(bound);
  const meant = duration ? meantDuration(duration[2] ?? "") : undefined;
  const suggestion = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : /^(now|today(\(\))?)$/i.test(bound) ? "today"
    : meant === undefined ? undefined : `today${duration?.[1]}${meant}`;
  const real = /^\d{4}-\d\d-\d\d$/.test(bound) ? `${bound} is not a real date` : `'${bound}' is not a date bound: write a date such as 2026-01-31, 'today', or 'today' plus or minus a duration such as today-P18Y`;
  return { pointer, code: "dateBound", suggestion, message: suggestion === undefined ? `${key}: ${real}.` : `${key}: '${bound}' is not a date bound: did you mean '${suggestion}'?` };
}
