import { addressFormat, regionName } from "@diwan/i18n/addresses";
import type { Display } from "../field-type.js";
import type { AddressField } from "./address.definition.js";

/** The country whose parts are asked, as the field's template finds it. */
export const countryOf = (value: unknown, countries?: readonly string[], country?: string): string =>
  // Only objects have a country.
  (value as { readonly country?: string } | undefined)?.country ??
  country ??
  (countries?.length === 1 ? countries[0] : undefined) ??
  "";

/** Parts that are mere numbers: 12, 1482 and 3625 alone would tell nobody which is the road. */
const NUMBERED = new Set(["flat", "building", "road", "block", "additional", "pobox", "streetNo", "zone"]);

/** An address line by line, as its country writes it. `locale` needs the group `address`. */
export const addressDisplay: Display<AddressField> = (value, { countries }, { locale }) => {
  // An address is an object of strings, which its rules have seen to.
  const address = value as { readonly [part: string]: string };
  const country = countryOf(value, countries);
  const lines = addressFormat(country).map(({ name, kind, label, choice }) => {
    const part = address[name] ?? "";
    if (choice) return regionName(country, part, locale);
    return part && NUMBERED.has(kind) ? `${locale.t(label)} ${part}` : part;
  });
  return [...lines, countries?.length === 1 ? "" : locale.country(country)].filter(Boolean);
};
