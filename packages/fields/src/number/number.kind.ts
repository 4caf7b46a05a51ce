import type { Content, FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, withUnits } from "../parts.js";
import { asText, entryOf, textInput, type Width } from "../text-input.js";

export interface NumberProps extends FieldProps {
  readonly whole?: boolean | undefined;
  /** Least number; below zero, the keyboard offered has a minus sign. */
  readonly min?: number | undefined;
  readonly prefix?: Content | undefined;
  readonly suffix?: Content | undefined;
  readonly width?: Width | undefined;
}

/** The figures that count: without sign, point, exponent and the zeros around. */
const figures = (decimal: string): string => decimal.replace(/e.*|[-.]/g, "").replace(/^0+|0+$/g, "");

const read = (entered: string | undefined, p: FieldProps): unknown => {
  const plain = entered && p.locale.parseNumber(entered);
  const number = Number(plain);
  // With more figures than a double holds, or more places than it is shown with (20), a number would silently become another one: what was typed is kept, and the rules say what is wrong.
  return plain &&
    Number(number.toFixed(20)) === number &&
    figures(plain) === figures(String(number)) &&
    !p.isDoubtful?.(entered, plain)
    ? number
    : entered;
};

/** A keyboard without a minus sign only where no number below zero is asked for. */
const keyboardFor = ({ min = 0, whole }: NumberProps): "text" | "numeric" | "decimal" => {
  if (min < 0) return "text";
  return whole ? "numeric" : "decimal";
};

/** A number typed in any digits. Answer: the number; a text box, since a native number box drops what it cannot read and changes under the wheel. */
export const numberKind: FieldKind<NumberProps> = {
  template: (p) =>
    fieldShell(
      p,
      withUnits(
        p,
        textInput(p, {
          text:
            typeof p.value === "number"
              ? p.locale.number(p.value, { useGrouping: false, maximumFractionDigits: 20 })
              : asText(p.value),
          read: (entered) => read(entered.trim() || undefined, p),
          bad: isBad(p),
          describedBy: describedBy(p, p.prefix && `${p.id}-prefix`, p.suffix && `${p.id}-suffix`),
          width: p.width ?? 10,
          dir: "ltr",
          inputmode: keyboardFor(p),
          autocomplete: p.autocomplete,
          spellcheck: false,
        }),
        p.prefix,
        p.suffix,
      ),
    ),
  read: (entries, p) => read(entryOf(entries), p),
};
