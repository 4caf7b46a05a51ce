import type { Locale } from "./locale.js";
import type { MessageId } from "./messages/index.js";
import { REGIONS } from "./regions.js";

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

const byLabel =
  ({ compare, tag }: Locale) =>
  (a: { readonly label: string }, b: { readonly label: string }): number =>
    compare ? compare(a.label, b.label) : a.label.localeCompare(b.label, tag);

/** Parts of a country's region list, sorted by name: ISO 3166-2 codes without the country. Empty where a region is typed. */
export function regionOptions(
  country: string,
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  const regions = at(REGIONS, country) ?? {};
  const options = Object.keys(regions).map((value) => ({ value, label: regionName(country, value, locale) }));
  return options.sort(byLabel(locale));
}

/** The name of a region by its code; what is no code of a list is given back as it is. */
export function regionName(country: string, region: string, locale: Locale): string {
  const name = at(at(REGIONS, country), region);
  return name === undefined ? region : name || locale.t(`address.emirate.${region}` as MessageId); // only emirates are named by messages
}

/** Every country and territory with an ISO 3166-1 alpha-2 code, sorted by its name in the locale. */
export function countryOptions(
  locale: Locale,
  among: readonly string[] = COUNTRIES,
): readonly { readonly value: string; readonly label: string }[] {
  return among.map((value) => ({ value, label: locale.country(value) })).sort(byLabel(locale));
}

/** ISO 3166-1 alpha-2 codes, uninhabited territories left out. */
export const COUNTRIES: readonly string[] = (
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
  "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM " +
  "JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL " +
  "NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL " +
  "TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");
