import { withPlaces } from "@diwan/i18n/currencies";
import { fieldTypeOf } from "../field-type.js";
import { monetaryAmountAnswer, monetaryAmountDisplay } from "./monetary-amount.answer.js";
import type { MonetaryAmountField } from "./monetary-amount.definition.js";
import { monetaryAmountKind, type MonetaryAmountProps } from "./monetary-amount.kind.js";

export default fieldTypeOf<MonetaryAmountField, MonetaryAmountProps>({
  type: "monetary-amount",
  kind: monetaryAmountKind,
  answer: monetaryAmountAnswer,
  display: monetaryAmountDisplay,
  props: ({ currencies }) => ({ currencies: currencies.map(({ currency }) => currency) }),
  readable({ min, max, read, other, currency }, _part, _field, { locale }) {
    const amount = (value: unknown) =>
      typeof value === "string" && typeof currency === "string"
        ? locale.money(withPlaces(value, currency), currency)
        : undefined;
    return {
      min: amount(min),
      max: amount(max),
      read: amount(read),
      other: amount(other),
      example: amount("1234.50"),
    };
  },
});
