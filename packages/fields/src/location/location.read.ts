import { cleanDigits, cleanText, type Locale } from "@diwan/i18n";
import { partOf } from "../entry-parts.js";
import type { Entries } from "../field.js";

export type Axis = "latitude" | "longitude";
export const AXES = ["latitude", "longitude"] as const;

/** Degrees to the poles, and to the antimeridian. */
export const MOST = { latitude: 90, longitude: 180 } as const;
const LETTERS = { latitude: ["N", "S"], longitude: ["E", "W"] } as const;

/** Six decimals are a tenth of a metre; nobody's device knows more. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6 || 0;

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)`;
/** 26.2285, -33.87, 26.2285° N, 26°13′42.6″N, N 26° 13.71'. */
const WRITTEN = new RegExp(
  String.raw`^([NSEW]?)\s*([+-]?)${NUMBER}(?:\s*°)?(?:\s*${NUMBER}\s*')?(?:\s*${NUMBER}\s*")?\s*([NSEW]?)$`,
);

/** One sign for each that stands for the same. */
const plain = (entered: string): string =>
  cleanDigits(entered)
    .toUpperCase()
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[\u066b,](?=\d)/g, ".")
    .replace(/º/g, "°")
    .replace(/''|[″”]/g, '"')
    .replace(/[′’]/g, "'");

/** A latitude or longitude as people write or paste it, in degrees; `undefined` for none there is. */
export function degreesIn(entered: string, axis: Axis): number | undefined {
  const [, before = "", sign = "", degrees = "", minutes = "0", seconds = "0", after = ""] =
    WRITTEN.exec(plain(entered)) ?? [];
  const letter = before || after;
  const [positive, negative] = LETTERS[axis];
  const isKnown =
    letter === "" || ((letter === positive || letter === negative) && !sign && !(before && after));
  if (!degrees || !isKnown || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  if (size > MOST[axis]) return undefined;
  return rounded(sign === "-" || letter === negative ? -size : size);
}

/** Both coordinates, as maps give them to be copied: "26.2285, 50.586". */
export function pairIn(
  entered: string,
): { readonly latitude: number; readonly longitude: number } | undefined {
  for (const between of entered.trim().matchAll(/[,;،]?\s+/g)) {
    const latitude = degreesIn(entered.trim().slice(0, between.index), "latitude");
    const longitude = degreesIn(entered.trim().slice(between.index + between[0].length), "longitude");
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}

/** A number among the members of an answer. */
export const numberOf = (value: unknown, member: string): number | undefined => {
  // Any object may be read by key; what it holds is checked.
  const found =
    typeof value === "object" && value
      ? (value as { readonly [member: string]: unknown })[member]
      : undefined;
  return typeof found === "number" ? found : undefined;
};

/** What stands in the boxes of latitude and longitude: degrees, or what is none as it was entered. */
function coordinatesIn(entries: Entries): object {
  const [latitude = "", longitude = ""] = AXES.map((axis) => cleanText(entries[axis]?.[0] ?? ""));
  return (
    pairIn(latitude) ?? {
      ...(latitude && { latitude: degreesIn(latitude, "latitude") ?? latitude }),
      ...(longitude && { longitude: degreesIn(longitude, "longitude") ?? longitude }),
    }
  );
}

/** How exact the coordinates are: what a control that nobody sees says of them, unless they are others than before. */
function accuracyIn(entries: Entries, place: object, before: unknown): number | undefined {
  const accuracy = Number(entries["accuracy"]?.[0] || NaN);
  const isPlace = AXES.every((axis) => numberOf(place, axis) !== undefined);
  const isSame =
    before === undefined || AXES.every((axis) => numberOf(place, axis) === numberOf(before, axis));
  return accuracy > 0 && isPlace && isSame ? accuracy : undefined;
}

/** What was entered in place of `before`. */
export function readLocation(entries: Entries, before: unknown): object | undefined {
  const address = cleanText(entries["address"]?.[0] ?? "");
  const grid = cleanText(entries["grid"]?.[0] ?? "");
  const place = grid
    ? // A reference that was not changed means what it meant.
      { ...(grid === partOf(before, "grid") && placeOf(before)), grid }
    : coordinatesIn(entries);
  const accuracy = accuracyIn(entries, place, before);
  const all = {
    ...place,
    ...(accuracy !== undefined && { accuracy }),
    ...(address && { address }),
  };
  return Object.keys(all).length ? all : undefined;
}

const placeOf = (value: unknown): object => ({
  ...(numberOf(value, "latitude") !== undefined && { latitude: numberOf(value, "latitude") }),
  ...(numberOf(value, "longitude") !== undefined && { longitude: numberOf(value, "longitude") }),
});

/** "12 metres". */
export const inMetres = (metres: number, locale: Locale): string =>
  locale.number(metres, { style: "unit", unit: "meter", unitDisplay: "long", maximumFractionDigits: 0 });
