import { addressFormat } from "@diwan/i18n/addresses";
import { fieldTypeOf } from "../field-type.js";
import { addressAnswer, addressDisplay } from "./address.answer.js";
import type { AddressField } from "./address.definition.js";
import { countryOf } from "./address.display.js";
import { addressKind, type AddressProps } from "./address.kind.js";

export default fieldTypeOf<AddressField, AddressProps>({
  type: "address",
  kind: addressKind,
  answer: addressAnswer,
  display: addressDisplay,
  props: ({ countries, country }, { isServed }) => ({ countries, country, served: isServed }),
  partKind: (part, value, { countries, country }) =>
    addressFormat(countryOf(value, countries, country)).find(({ name }) => name === part)?.kind,
});
