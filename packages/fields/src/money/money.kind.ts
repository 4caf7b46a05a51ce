import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, withUnits } from "../parts.js";
import { asText, entryOf, textInput } from "../text-input.js";

export interface MoneyProps extends FieldProps {
  /** ISO 4217 code. */
  readonly currency: string;
}

/** How the language writes this currency: its sign, on which side, and how many decimals (ISO 4217 minor unit). */
const writing = (
  p: MoneyProps,
): { readonly sign: string; readonly first: boolean; readonly decimals: number } => {
  const format = new Intl.NumberFormat(p.locale.tag, {
    style: "currency",
    currency: p.currency,
    currencyDisplay: "narrowSymbol",
  });
  const parts = format.formatToParts(1).map((part) => part.type);
  const sign = format.formatToParts(1).find((part) => part.type === "currency")?.value ?? p.currency;
  return {
    sign,
    first: parts.indexOf("currency") < parts.indexOf("integer"),
    decimals: format.resolvedOptions().maximumFractionDigits ?? 2,
  };
};

const read = (entered: string | undefined, p: MoneyProps): string | undefined => {
  if (entered === undefined) return undefined;
  const { sign, decimals } = writing(p);
  // The sign typed along with the amount is meant, not an error.
  const plain = p.locale.parseNumber(entered.replace(sign, "").replace(p.currency, "").trim());
  if (plain === undefined) return entered;
  const [whole = "", fraction = ""] = plain.split(".");
  const cents = fraction.padEnd(decimals, "0");
  return cents ? `${whole}.${cents}` : whole;
};

/** An amount typed in any digits. Answer: a decimal string with all the currency's decimals, "45.00". */
export const moneyKind: FieldKind<MoneyProps> = {
  template(p) {
    const { sign, first } = writing(p);
    const value = asText(p.value);
    return fieldShell(
      p,
      withUnits(
        p,
        textInput(p, {
          text: /^-?\d+(\.\d+)?$/.test(value) ? shown(value, p) : value,
          read: (entered) => read(entered.trim() || undefined, p),
          bad: isBad(p),
          describedBy: describedBy(p, `${p.id}-${first ? "prefix" : "suffix"}`),
          width: 10,
          dir: "ltr",
          inputmode: "decimal",
          autocomplete: p.autocomplete,
          spellcheck: false,
        }),
        first ? sign : undefined,
        first ? undefined : sign,
      ),
    );
  },
  read: (entries, p) => read(entryOf(entries), p),
};

/** In the language's digits and decimal mark, ungrouped, with its own number of decimals. */
const shown = (value: string, p: MoneyProps): string => {
  const decimals = value.split(".")[1]?.length ?? 0;
  // A decimal string is formatted exactly (ES2023); the types know only numbers.
  return p.locale.number(value as unknown as number, {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
};
