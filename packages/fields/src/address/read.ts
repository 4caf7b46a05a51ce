import { addressFormat, COUNTRIES, regionOptions, type AddressPart } from "@diwan/i18n/addresses";
import { cleanDigits, cleanText, type Locale } from "@diwan/i18n";
import { partOf } from "../entry-parts.js";
import type { Entries, FieldProps } from "../field.js";

export interface AddressProps extends FieldProps {
  /** ISO 3166-1 alpha-2 countries to choose from, by default all; a single one is not asked. */
  readonly countries?: readonly string[] | undefined;
  /** Country chosen at first. */
  readonly country?: string | undefined;
  /** A button that sends the form asks for the parts of the country chosen: no script does. */
  readonly served?: boolean | undefined;
}

type Choice = Pick<AddressProps, "countries" | "country">;

/** Countries that may be chosen. */
export const allowed = ({ countries }: Choice): readonly string[] =>
  countries?.length ? countries : COUNTRIES;

export const asksCountry = (p: Choice): boolean => allowed(p).length > 1;

/** The country whose parts are asked: the one answered, the one given, the only one there is, or "" for the plain order of any country. */
export const countryOf = (value: unknown, p: Choice): string => {
  const countries = allowed(p);
  return partOf(value, "country") || (p.country ?? (countries.length === 1 ? countries[0] : undefined)) || "";
};

const formats = new Map<string, readonly AddressPart[]>();

/** The parts a country's post asks for, made once; what is no country has those of any, so that strangers' words do not gather here. */
export const formatOf = (country: string): readonly AddressPart[] => {
  const known = COUNTRIES.includes(country) ? country : "";
  const format = formats.get(known) ?? addressFormat(known);
  formats.set(known, format);
  return format;
};

/** Parts that hold figures or codes: they are read from left to right, and their digits are the same in every language. */
export const isCode = (part: AddressPart): boolean => part.name === "postcode" || !!part.inputmode;

/** What an entry in a part's box means; a code has one kind of dash, whatever keyboard wrote it. */
export const readPart = (part: AddressPart, entered: string): string =>
  isCode(part) ? cleanDigits(entered).replace(/[\p{Pd}\u2212]/gu, "-") : cleanText(entered);

/** Whether a part may hold this: a region that is chosen must be on its country's list, whatever another country's box held. */
const fits = (part: AddressPart, text: string, country: string, locale: Locale): boolean =>
  !part.choice || regionOptions(country, locale).some(({ value }) => value === text);

/**
 * `{ country, … }` with the parts of that country, trimmed and without the empty ones; parts typed for another country are no part of the
 * answer. `undefined` when nothing was entered; another country than at first, chosen alone, is kept, so that its parts stay on show.
 */
export const readAddress = (
  entries: Entries,
  p: Choice & { readonly locale: Locale },
): { readonly [part: string]: string } | undefined => {
  const asked = asksCountry(p);
  const country = asked ? (entries["country"]?.[0]?.trim() ?? "") : countryOf(undefined, p);
  const parts = formatOf(country).flatMap((part) => {
    const text = readPart(part, entries[part.name]?.[0] ?? "");
    return text && fits(part, text, country, p.locale) ? [[part.name, text] as const] : [];
  });
  return parts.length || (asked && country !== (p.country ?? ""))
    ? Object.fromEntries([...(country ? [["country", country] as const] : []), ...parts])
    : undefined;
};
