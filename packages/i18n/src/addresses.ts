import { sortedByLabel } from "./countries.js";
import type { Locale } from "./locale.js";
import type { MessageId } from "./messages/index.js";
import { REGIONS } from "./regions.js";

export { COUNTRIES, countryOptions } from "./countries.js";

/** Keys an address answer may have, beside `country`. */
export type AddressPartName =
  | "line1"
  | "line2"
  | "building"
  | "street"
  | "district"
  | "additional"
  | "flat"
  | "road"
  | "block"
  | "pobox"
  | "city"
  | "region"
  | "postcode";

/** One box of an address. Its label is in the message group `address`. */
export interface AddressPart {
  readonly name: AddressPartName;
  readonly label: MessageId;
  /** What this country calls the part, to be given to `errorMessageId` as the kind: `zip` finds "Enter the ZIP code". */
  readonly kind: string;
  /** May be left empty. */
  readonly optional: boolean;
  /** WHATWG autofill field name, without a section or `shipping`/`billing`; absent where the standard has no such part. */
  readonly autocomplete?: string;
  readonly inputmode?: "numeric";
  /** The part is chosen from `regionOptions(country, locale)`. */
  readonly choice?: true;
}

/**
 * Each country's parts in the order its post writes them: `name` or `name:kind`, `?` when it may be left empty, `#` when it is digits only. Order and
 * needs follow the national posts' own addressing guides (Universal Postal Union S42 names the same parts).
 */
const FORMATS: { readonly [country: string]: string } = {
  AE: "line1 line2:extra? city:area region:emirate pobox?#",
  AU: "line1:streetAddress line2:unit? city:town region:state postcode#",
  BH: "flat? building# road# block# city:town",
  CA: "line1:streetAddress line2:unit? city region:province postcode",
  DE: "line1:streetNumber line2:extra? postcode# city:town",
  EG: "line1 line2:extra? city:town region:governorate postcode?#",
  FR: "line1:numberStreet line2:extra? postcode# city:town",
  GB: "line1 line2? city:town postcode",
  IN: "line1:houseStreet line2:locality? city:town region:state postcode:pin#",
  JO: "line1 line2:extra? city:town region:governorate? postcode?#",
  KW: "district:area block# street building flat?",
  OM: "line1 line2:extra? city:town region:governorate pobox?# postcode?#",
  QA: "building# street:streetNo# block:zone# flat? city:town pobox?#",
  SA: "building# street district additional?# city postcode#",
  US: "line1:streetAddress line2:unit? city region:state postcode:zip#",
};
const ANYWHERE = "line1 line2? city:town region? postcode?";

const AUTOCOMPLETE: { readonly [part: string]: string } = {
  line1: "address-line1",
  line2: "address-line2",
  street: "address-line1",
  district: "address-level3",
  city: "address-level2",
  region: "address-level1",
  postcode: "postal-code",
};

/** A country or region may be any word somebody posted, `valueOf` and `__proto__` among them. */
const at = <T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** The parts of an address in a country (ISO 3166-1 alpha-2), in the order they are written there; a plain order for countries not known. */
export function addressFormat(country: string): readonly AddressPart[] {
  return (at(FORMATS, country) ?? ANYWHERE).split(/\s+/).map((written) => {
    const [, name = "", kind = name, needs = ""] = /^(\w+)(?::(\w+))?([?#]*)$/.exec(written) ?? [];
    const autocomplete = AUTOCOMPLETE[name];
    return {
      name: name as AddressPartName, // the table above is tested to hold no other
      label: `address.${kind}` as MessageId, // likewise
      kind,
      optional: needs.includes("?"),
      ...(autocomplete && { autocomplete }),
      ...(needs.includes("#") && { inputmode: "numeric" as const }),
      ...(name === "region" && at(REGIONS, country) && { choice: true as const }),
    };
  });
}

/** Parts of a country's region list, sorted by name: ISO 3166-2 codes without the country. Empty where a region is typed. */
export function regionOptions(
  country: string,
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  const regions = at(REGIONS, country) ?? {};
  const options = Object.keys(regions).map((value) => ({ value, label: regionName(country, value, locale) }));
  return sortedByLabel(options, locale);
}

/** The name of a region by its code; what is no code of a list is given back as it is. */
export function regionName(country: string, region: string, locale: Locale): string {
  const name = at(at(REGIONS, country), region);
  return name === undefined ? region : name || locale.t(`address.emirate.${region}` as MessageId); // only emirates are named by messages
}
