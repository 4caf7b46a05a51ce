import { fieldTypeOf } from "../field-type.js";
import { withUnitWords } from "../units.js";
import { quantityAnswer, quantityDisplay } from "./quantity.answer.js";
import type { QuantityField } from "./quantity.definition.js";
import { quantityKind, type QuantityProps } from "./quantity.kind.js";

export default fieldTypeOf<QuantityField, QuantityProps>({
  type: "quantity",
  kind: quantityKind,
  answer: quantityAnswer,
  display: quantityDisplay,
  props: ({ units }, { words }) => ({
    units: units.map(({ unit, label, min, decimals }) => ({
      value: unit,
      label: words(label),
      min,
      decimals,
    })),
  }),
  readable({ min, max, read, other, unit }, _part, { units }, context) {
    const chosen = units.find((each) => each.unit === unit);
    const amount = (limit: unknown) =>
      typeof limit === "number" && chosen
        ? withUnitWords(
            context.locale.number(limit, { maximumFractionDigits: 20 }),
            { suffix: chosen.label },
            context,
          )
        : undefined;
    return { min: amount(min), max: amount(max), read: amount(read), other: amount(other) };
  },
});
