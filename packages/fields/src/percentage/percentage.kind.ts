import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, withUnits } from "../parts.js";
import { asText, entryOf, textInput } from "../text-input.js";
import { percentSign, readPercentage } from "./percentage.read.js";

export interface PercentageProps extends FieldProps {
  readonly whole?: boolean | undefined;
  /** Least percentage; below zero, the keyboard offered has a minus sign. */
  readonly min?: number | undefined;
}

/** A keypad of figures has no minus sign everywhere. */
const keyboard = ({ min = 0, whole }: PercentageProps): string => {
  if (min < 0) return "text";
  return whole ? "numeric" : "decimal";
};

/** A percentage typed in any digits, with its sign or without. Answer: the number, 12.5 for 12.5 %. */
export const percentageKind: FieldKind<PercentageProps> = {
  template(p) {
    const { sign, first } = percentSign(p.locale);
    return fieldShell(
      p,
      withUnits(
        p,
        textInput(p, {
          text:
            typeof p.value === "number"
              ? p.locale.number(p.value, { useGrouping: false, maximumFractionDigits: 20 })
              : asText(p.value),
          read: (entered) => readPercentage(entered.trim() || undefined, p),
          bad: isBad(p),
          describedBy: describedBy(p, `${p.id}-${first ? "prefix" : "suffix"}`),
          width: 5,
          dir: "ltr",
          inputmode: keyboard(p),
          autocomplete: p.autocomplete,
          spellcheck: false,
        }),
        first ? sign : undefined,
        first ? undefined : sign,
      ),
    );
  },
  read: (entries, p) => readPercentage(entryOf(entries), p),
};
