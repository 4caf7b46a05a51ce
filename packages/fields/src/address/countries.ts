/** What an address needs by country: parts that must be filled, parts that may be, and the form of a postcode. After the postal operators' own guidance (UPU S42). */
export interface AddressRules {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** The whole postcode, in capitals. */
  readonly postcode?: RegExp;
}

const rules = (needed: string, optional: string, postcode?: RegExp): AddressRules => ({
  needed: needed.split(" "),
  optional: optional.split(" "),
  ...(postcode && { postcode }),
});

/** Countries with rules of their own; any other has those of no country. */
export const RULED: { readonly [country: string]: AddressRules } = {
  // Saudi National Address: four-digit building number, street, district, city, five-digit postcode, four-digit additional number.
  SA: rules("building street district city postcode", "additional line2", /^\d{5}$/),
  // The block number does a postcode's work.
  BH: rules("building road block city", "flat line2"),
  // No postcodes; the region is the emirate.
  AE: rules("line1 city region", "line2 pobox"),
  GB: rules("line1 city postcode", "line2 region", /^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/),
  US: rules("line1 city region postcode", "line2", /^\d{5}(-\d{4})?$/),
  FR: rules("line1 postcode city", "line2", /^\d{5}$/),
  DE: rules("line1 postcode city", "line2", /^\d{5}$/),
  IN: rules("line1 city region postcode", "line2", /^[1-9]\d{2} ?\d{3}$/),
  AU: rules("line1 city region postcode", "line2", /^\d{4}$/),
  CA: rules("line1 city region postcode", "line2", /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/),
  EG: rules("line1 city region", "line2 postcode", /^\d{5}(\d{2})?$/),
  JO: rules("line1 city", "line2 region postcode", /^\d{5}$/),
  // District and block, no town.
  KW: rules("district block street building", "flat"),
  OM: rules("line1 city region", "line2 pobox postcode", /^\d{3}$/),
  // The blue plate: building, street and zone (held as block), all numbers; no postcodes.
  QA: rules("building street block city", "flat pobox"),
};
const ELSEWHERE = rules("line1 city", "line2 region postcode");

export const partsOfCountry = (country: string): AddressRules =>
  (Object.hasOwn(RULED, country) ? RULED[country] : undefined) ?? ELSEWHERE;
