import type { AddressField } from "@diwan/core";
import { addressKind, type AddressProps } from "@diwan/fields/kinds/address";
import { addressFormat, regionName } from "@diwan/i18n/addresses";
import { fieldTypeOf } from "../field-type.js";

/** The country whose parts are asked, as the field's template finds it. */
const countryOf = (value: unknown, countries?: readonly string[], country?: string): string =>
  // Only objects have a country.
  (value as { readonly country?: string } | undefined)?.country ?? country ?? (countries?.length === 1 ? countries[0] : undefined) ?? "";

/** Parts that are mere numbers: 12, 1482 and 3625 alone would tell nobody which is the road. */
const NUMBERED = new Set(["flat", "building", "road", "block", "additional", "pobox", "streetNo", "zone"]);

export default fieldTypeOf<AddressField, AddressProps>({
  type: "address", kind: addressKind,
  props: ({ countries, country }, { served }) => ({ countries, country, served: !!served }),
  partKind: (part, value, { countries, country }) =>
    addressFormat(countryOf(value, countries, country)).find(({ name }) => name === part)?.kind,
  display(value, { countries }, ctx) {
    // An address is an object of strings, which its rules have seen to.
    const address = value as { readonly [part: string]: string };
    const country = countryOf(value, countries);
    const lines = addressFormat(country).map(({ name, kind, label, choice }) => {
      const part = address[name] ?? "";
      if (choice) return regionName(country, part, ctx.locale);
      return part && NUMBERED.has(kind) ? `${ctx.locale.t(label)} ${part}` : part;
    });
    return [...lines, countries?.length === 1 ? "" : ctx.locale.country(country)].filter(Boolean);
  },
});
