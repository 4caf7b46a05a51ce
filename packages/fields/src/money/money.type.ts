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
});
