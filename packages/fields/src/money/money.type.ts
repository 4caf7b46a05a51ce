import { withPlaces } from "@diwan/i18n/currencies";
import { fieldTypeOf } from "../field-type.js";
import { moneyAnswer, moneyDisplay } from "./money.answer.js";
import type { MoneyField } from "./money.definition.js";
import { moneyKind, type MoneyProps } from "./money.kind.js";

export default fieldTypeOf<MoneyField, MoneyProps>({
  type: "money",
  kind: moneyKind,
  answer: moneyAnswer,
  display: moneyDisplay,
  props: ({ currency }) => ({ currency }),
  readable({ min, max, read, other }, _part, { currency }, { locale }) {
    const amount = (value: unknown) =>
      typeof value === "string" ? locale.money(withPlaces(value, currency), currency) : undefined;
    return {
      min: amount(min),
      max: amount(max),
      read: amount(read),
      other: amount(other),
      example: amount("1234.50"),
    };
  },
});
