import type { AddressField } from "@diwan/core";
import { addressKind, type AddressProps } from "@diwan/fields/kinds/address";
import { addressFormat, regionName } from "@diwan/i18n/addresses";
import { fieldTypeOf } from "../field-type.js";

export default fieldTypeOf<AddressField, AddressProps>({
  type: "address", kind: addressKind,
  props: ({ countries, country }) => ({ countries, country }),
  display(value, { countries }, ctx) {
    // An address is an object of strings, which its rules have seen to.
    const address = value as { readonly [part: string]: string };
    const country = address["country"] ?? countries?.[0] ?? "";
    const lines = addressFormat(country).map(({ name, choice }) => (choice ? regionName(country, address[name] ?? "", ctx.locale) : address[name] ?? ""));
    return [...lines, countries?.length === 1 ? "" : ctx.locale.country(country)].filter(Boolean);
  },
});
