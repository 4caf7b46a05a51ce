import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad, withUnits } from "../parts.js";
import { isDecimal, padded, placesOf } from "../decimal.js";
import { withoutSigns } from "../money-signs.js";
import { asText, entryOf, textInput } from "../text-input.js";

export interface MoneyProps extends FieldProps {
  /** ISO 4217 code. */
  readonly currency: string;
}

/** How the language writes this currency: its sign, and on which side. */
const writing = ({ locale, currency }: MoneyProps): { readonly sign: string; readonly first: boolean } => {
  // An attribute of a page may say anything; Intl throws at what is no code.
  if (!/^[A-Za-z]{3}$/.test(currency)) return { sign: currency, first: true };
  const one = locale.number(1, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  });
  // What nobody sees stands before Arabic amounts.
  const shown = one.replace(/^\p{DI}+/u, "");
  // A mark of direction stands beside the figure, which stands elsewhere here.
  return {
    sign: shown.replace(/[\p{Nd}\u200e\u200f\u061c]/gu, "").trim(),
    first: shown.search(/\p{Nd}/u) > 0,
  };
};

const read = (entered: string | undefined, p: MoneyProps): string | undefined => {
  const figures = entered && withoutSigns(entered, p.currency, p.locale);
  const plain = figures ? p.locale.parseNumber(figures) : undefined;
  if (!figures || plain === undefined) return entered;
  // With a space before it: "1.500" as it was typed would be the amount of that name.
  return p.isDoubtful?.(figures, plain) ? ` ${figures}` : padded(plain, p.currency);
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
          text: isDecimal(value) ? shown(value, p) : value,
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
  const decimals = placesOf(value);
  // A decimal string is formatted exactly (ES2023); the types know only numbers.
  return p.locale.number(value as unknown as number, {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
};
