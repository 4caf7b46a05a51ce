import { amountBox, amountIn, readAmountIn, type AmountUnit } from "../amount-in.js";
import { amountInStyles } from "../amount-in.styles.js";
import { WHOLE } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { numberKind } from "../number/number.kind.js";
import { asText } from "../text-input.js";

export interface QuantityUnit extends AmountUnit {
  /** Least amount in this unit; below zero in any, the keyboard offered has a minus sign. */
  readonly min?: number | undefined;
  /** Most decimal places in this unit. */
  readonly decimals?: number | undefined;
}
export interface QuantityProps extends FieldProps {
  readonly units: readonly QuantityUnit[];
}

const read = (entered: string, unit: string, p: QuantityProps): unknown =>
  numberKind.read(
    { [WHOLE]: [entered] },
    { ...p, isDoubtful: (figures, own) => !!p.isDoubtful?.(figures, own, unit) },
  );

const keyboardFor = ({ units }: QuantityProps): "text" | "numeric" | "decimal" => {
  if (units.some(({ min = 0 }) => min < 0)) return "text";
  return units.every(({ decimals }) => decimals === 0) ? "numeric" : "decimal";
};

/** An amount typed in any digits, and its unit chosen beside it. Answer: `{ amount, unit }`. */
export const quantityKind: FieldKind<QuantityProps> = {
  template(p) {
    const { amount, unit } = amountIn(p.value, "unit", p.units);
    return amountBox(p, {
      part: "unit",
      units: p.units,
      unit,
      labels: [p.locale.t("quantity.amount"), p.locale.t("quantity.unit")],
      text:
        typeof amount === "number"
          ? p.locale.number(amount, { useGrouping: false, maximumFractionDigits: 20 })
          : asText(amount),
      read: (entered) => read(entered, unit, p),
      inputmode: keyboardFor(p),
    });
  },
  read: (entries, p) =>
    readAmountIn(entries, "unit", p.units[0]?.value ?? "", (entered, unit) => read(entered, unit, p)),
  parts: () => ["amount", "unit"],
  groups: ["quantity"],
  styles: amountInStyles,
};
