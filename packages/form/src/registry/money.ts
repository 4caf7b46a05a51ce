import type { MoneyField } from "@diwan/core";
import { moneyKind, type MoneyProps } from "@diwan/fields/kinds/money";
import { fieldTypeOf } from "../field-type.js";

export default fieldTypeOf<MoneyField, MoneyProps>({
  type: "money", kind: moneyKind,
  props: ({ currency }) => ({ currency }),
  display: (value, { currency }, ctx) => ctx.locale.money(String(value), currency),
});
