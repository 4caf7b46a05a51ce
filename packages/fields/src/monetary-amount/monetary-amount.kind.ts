import { parseNumber } from "@diwan/i18n";
import { amountBox, amountIn, readAmountIn } from "../amount-in.js";
import { amountInStyles } from "../amount-in.styles.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isDecimal, padded, placesOf } from "../decimal.js";
import { withoutSigns } from "../money-signs.js";
import { asText } from "../text-input.js";

export interface MonetaryAmountProps extends FieldProps {
  /** ISO 4217 codes. */
  readonly currencies: readonly string[];
}

const names = new Map<string, Intl.DisplayNames>();

/** What the language calls a currency; its code where the engine has no name for it. */
function nameOf(currency: string, { tag }: MonetaryAmountProps["locale"]): string {
  try {
    const own = names.get(tag) ?? new Intl.DisplayNames(tag, { type: "currency" });
    names.set(tag, own);
    return own.of(currency) ?? currency;
  } catch {
    // An attribute of a page may say anything; Intl throws at what is no code.
    return currency;
  }
}

const read = (entered: string, currency: string, p: MonetaryAmountProps): string => {
  const figures = withoutSigns(entered, currency, p.locale);
  const plain = figures ? p.locale.parseNumber(figures) : undefined;
  if (figures === undefined || plain === undefined) return entered;
  // With a space before it: "1.500" as it was typed would be the amount of that name.
  return p.isDoubtful?.(figures, plain, currency) ? ` ${figures}` : padded(plain, currency);
};

/** Whether figures are one amount with a decimal point and another with a decimal comma. They stay as they were typed until it is known whether that is in doubt. */
const isTwofold = (entered: string): boolean => {
  const [point, comma] = [parseNumber(entered, ".", ","), parseNumber(entered, ",", ".")];
  return Number(point) !== Number(comma);
};

/** In the language's digits and decimal mark, with its own number of decimals: in groups while it is read, and plain while it is edited. */
const written = (amount: string, isEdited: boolean, { locale }: MonetaryAmountProps): string => {
  const decimals = placesOf(amount);
  // A decimal string is formatted exactly (ES2023); the types know only numbers.
  return locale.number(amount as unknown as number, {
    useGrouping: !isEdited,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
};

/** An amount typed in any digits, and its currency chosen beside it. Answer: `{ amount, currency }`, the amount a decimal string. */
export const monetaryAmountKind: FieldKind<MonetaryAmountProps> = {
  template(p) {
    const units = unitsOf(p);
    const { amount, unit } = amountIn(p.value, "currency", units);
    const text = asText(amount);
    return amountBox(p, {
      part: "currency",
      units,
      unit,
      labels: [p.locale.t("monetaryAmount.amount"), p.locale.t("monetaryAmount.currency")],
      text: isDecimal(text) ? written(text, false, p) : text,
      read: (entered) => read(entered, unit, p),
      inputmode: "decimal",
      written(entered, isEdited) {
        const decimal = read(entered, unit, p);
        const figures = withoutSigns(entered, unit, p.locale) ?? "";
        return isDecimal(decimal) && !isTwofold(figures) ? written(decimal, isEdited, p) : undefined;
      },
    });
  },
  read: (entries, p) =>
    readAmountIn(entries, "currency", p.currencies[0] ?? "", (entered, currency) =>
      read(entered, currency, p),
    ),
  parts: () => ["amount", "currency"],
  groups: ["monetary-amount"],
  styles: amountInStyles,
};

function unitsOf(p: MonetaryAmountProps): readonly { readonly value: string; readonly label: string }[] {
  return p.currencies.map((value) => ({ value, label: nameOf(value, p.locale) }));
}
