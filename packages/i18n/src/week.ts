import type { Locale } from "./locale.js";

/** Days of a week by ISO 8601: 1 for Monday to 7 for Sunday. */
export interface Week {
  readonly first: number;
  readonly weekend: readonly number[];
}

/**
 * CLDR's `weekData`: the day a week begins with where it is not Monday, and the days of its end where they are not Saturday and Sunday. Not asked of the engine: Firefox knows none of it, and
 * the same page must begin its weeks alike in all of them. `week.test.ts` holds both tables to CLDR's.
 */
const FIRST: { readonly [day: number]: string } = {
  5: "MV",
  6: "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY",
  7: "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
};
const WEEKENDS: readonly (readonly [regions: string, days: readonly number[]])[] = [
  ["AF", [4, 5]],
  ["IR", [5]],
  ["BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE", [5, 6]],
  ["IN UG", [7]],
];

/** The week of a language's region, the likeliest where the tag names none. */
export function weekOf(tag: string): Week {
  // Plain "en" is not the United States to us: see intl-formats.ts.
  const region = tag === "en" ? "GB" : (new Intl.Locale(tag).maximize().region ?? "");
  const isIn = (regions: string): boolean => regions.split(" ").includes(region);
  const first = Object.keys(FIRST).find((day) => isIn(FIRST[Number(day)] ?? ""));
  const weekend = WEEKENDS.find(([regions]) => isIn(regions))?.[1] ?? [6, 7];
  return { first: Number(first ?? 1), weekend };
}

/** Names of the days of a week, Monday first: whole, and as short as the head of a column takes. */
export function weekdaysOf(locale: Locale): readonly { readonly name: string; readonly short: string }[] {
  const own = locale.weekdays?.();
  const names = own
    ? own.map(([name = "", short = "", narrow = ""]) => [name, short, narrow])
    : intlWeekdays(locale.tag);
  // Arabic abbreviates no day of the week: a letter stands there for it.
  const isLong = names.some(([, short = ""]) => [...short].length > 4);
  return names.map(([name = "", short = "", narrow = ""]) => ({ name, short: isLong ? narrow : short }));
}

const intlWeekdays = (tag: string): readonly (readonly string[])[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) =>
    (["long", "short", "narrow"] as const).map((weekday) =>
      // 5 January 1970 was a Monday.
      new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" }).format((day + 4) * 864e5),
    ),
  );
