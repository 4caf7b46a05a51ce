import type { FormatData, RegionNames, WeekdayNames } from "./format-data.js";
import type { DatePart, Formats } from "./formats.js";
import { formats, regions, weekdays } from "./generated/formats/index.js";

const PARTS: { readonly [field: string]: DatePart } = { d: "day", M: "month", y: "year" };

/** CLDR's operands of a number. */
function operandsOf(count: number): { readonly [operand: string]: number } {
  const [whole = "", fraction = ""] = String(Math.abs(count)).split(".");
  return {
    n: Math.abs(count),
    i: Number(whole),
    v: fraction.length,
    w: fraction.length,
    f: Number(fraction),
    t: Number(fraction),
  };
}

function holds(
  [operand = "", modulus, negated, ...limits]: readonly (string | number)[],
  operands: { readonly [operand: string]: number },
): boolean {
  const value = (operands[operand] ?? 0) % (Number(modulus) || Infinity);
  const within = limits.some(
    (from, at) => at % 2 === 0 && value >= Number(from) && value <= Number(limits[at + 1]) && value % 1 === 0,
  );
  return within !== (negated === 1);
}

/** A letter beside a figure has a space between (CLDR, `currencySpacing`). */
const LETTER = /[\p{L}\p{M}\p{N}\p{P}]/u;

/** The formats of a tag from CLDR's data. Rounding, options and digits are the engine's, by way of English, which every engine knows. */
export function createFormats(tag: string, data: FormatData): Formats {
  const system = new Intl.Locale(tag).numberingSystem ?? data.system;
  const marks = data.marks[system] ??
    data.marks["latn"] ?? { decimal: ".", group: ",", minus: "-", percent: "%" };
  const base = `en${/#,##,/.test(data.patterns[0]) ? "-IN" : ""}-u-nu-${system}`;
  const swap: { readonly [type: string]: string } = {
    decimal: marks.decimal,
    group: marks.group,
    minusSign: "",
  };
  let countries: RegionNames = {};
  let days: WeekdayNames = [];

  const signOf = (currency: string, currencyDisplay: "symbol" | "narrowSymbol"): string =>
    data.signs[currency]?.[currencyDisplay === "symbol" ? 0 : 1] ??
    new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === "currency")?.value ??
    currency;
  const amount = (figures: string, sign: string, isNegative: boolean): string => {
    const [plus = "", negative] = data.patterns[2].split(";");
    const pattern = isNegative ? (negative ?? `-${plus}`) : plus;
    const [before = "", after = ""] = pattern.split(/[#0,.]+/);
    const put = (text: string): string => text.replace("¤", () => sign).replace("-", () => marks.minus);
    const lead =
      before.endsWith("¤") && LETTER.test(sign.at(-1) ?? "") ? `${put(before)}\u00a0` : put(before);
    const tail = after.startsWith("¤") && LETTER.test(sign[0] ?? "") ? `\u00a0${put(after)}` : put(after);
    return lead + figures + tail;
  };
  const number = (value: number | string, options: Intl.NumberFormatOptions = {}): string => {
    // A decimal string is formatted exactly (ES2023); the types know only literal ones.
    const parts = new Intl.NumberFormat(base, options).formatToParts(value as number);
    const digits = parts
      .filter(({ type }) => type === "integer")
      .reduce((sum, part) => sum + part.value.length, 0);
    const kept = parts.filter(
      ({ type }) =>
        /^(integer|decimal|fraction|group|infinity|nan)$/.test(type) &&
        !(type === "group" && digits < 3 + data.grouping),
    );
    const figures = kept.map((part) => swap[part.type] ?? part.value).join("");
    const isNegative = parts.some(({ type }) => type === "minusSign");
    if (options.style === "currency" && options.currency)
      return amount(
        figures,
        signOf(options.currency, options.currencyDisplay === "narrowSymbol" ? "narrowSymbol" : "symbol"),
        isNegative,
      );
    const shown =
      options.style === "percent"
        ? data.patterns[1].replace(/[#0,.]+/, () => figures).replace("%", () => marks.percent)
        : figures;
    return (isNegative ? marks.minus : "") + shown;
  };
  const plain = (value: number): string => number(value, { useGrouping: false });

  return {
    decimal: marks.decimal,
    group: marks.group,
    number,
    plural: (count) =>
      // The forms are CLDR's, by the build that made the data.
      (data.plurals.find(([, any]) =>
        any.some((all) => all.every((each) => holds(each, operandsOf(count)))),
      )?.[0] ?? "other") as Intl.LDMLPluralRule,
    date(time) {
      const day = new Date(time);
      return data.date.replace(/'([^']*)'|y+|[ML]+|d+/g, (field, quoted?: string) => {
        if (quoted !== undefined) return quoted;
        if (field[0] === "y") return plain(day.getUTCFullYear());
        if (field[0] === "d") return plain(day.getUTCDate());
        return data.months[day.getUTCMonth()] ?? "";
      });
    },
    list(items, type) {
      const [first = "", middle = "", last = "", two = ""] = data.lists[type] ?? [];
      const join = (pattern: string, a: string, b: string): string =>
        pattern.replace(/\{([01])\}/g, (_, at) => (at === "0" ? a : b));
      const [start = "", ...rest] = items;
      const end = rest.pop();
      if (end === undefined) return start;
      if (!rest.length) return join(two, start, end);
      const most = rest.reduce((sum, item, at) => join(at ? middle : first, sum, item), start);
      return join(last, most, end);
    },
    order: () => [...data.order].flatMap((field) => PARTS[field] ?? []),
    country: (code) => countries[code],
    // The order of English is that of CLDR's root, the same in every engine.
    compare: new Intl.Collator("en").compare,
    months: () => [data.months, ...data.names],
    weekdays: () => days,
    async prepare(groups) {
      const { language } = new Intl.Locale(tag);
      const load = regions[language];
      if (groups.includes("address") && load) countries = (await load()).default;
      const loadDays = weekdays[language];
      if (groups.includes("calendar") && loadDays) days = (await loadDays()).default;
    },
  };
}

/** The formats of a tag of one of those languages. */
export async function loadFormats(tag: string): Promise<Formats | undefined> {
  const found = await formats[new Intl.Locale(tag).language]?.();
  return found && createFormats(tag, found.default);
}
