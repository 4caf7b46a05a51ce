/** Checks that several field types ask of their own properties. Pointers are below the field's own. */
import Big from "big.js";
import type { Finding } from "./problem.js";
import { FORM } from "./schema/words.js";
import { didYouMean, suggest } from "./suggest.js";

const isNumber = (value: unknown): value is string | number =>
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && FORM.decimal.test(value));

/** The least allowed is not more than the most allowed. `least` and `most` are the names of the properties. */
export function leastOverMost(field: object, least: string, most: string): readonly Finding[] {
  const { [least]: low, [most]: high } = field as { readonly [property: string]: unknown }; // read by name
  if (!isNumber(low) || !isNumber(high) || new Big(low).lte(high)) return [];
  return [
    {
      pointer: `/${least}`,
      code: "minOverMax",
      message: `'${least}' is ${low}, which is more than '${most}', ${high}: no answer could be right.`,
    },
  ];
}

/** More decimal places in `min` or `max` than answers have. */
export function boundPlaces(
  field: { readonly min?: unknown; readonly max?: unknown },
  places: number | undefined,
): readonly Finding[] {
  if (places === undefined) return [];
  return (["min", "max"] as const).flatMap((key): Finding[] => {
    const value = field[key];
    if (!isNumber(value) || new Big(value).round(places).eq(value)) return [];
    return [
      {
        pointer: `/${key}`,
        code: "outOfRange",
        message: `'${key}' is ${value}, but answers have ${places === 0 ? "no decimal places" : `at most ${places} decimal place${places === 1 ? "" : "s"}`}.`,
      },
    ];
  });
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A currency code that no currency has. How a code is written is the schema's to say. */
export function unknownCurrency(code: string | undefined, pointer: string): readonly Finding[] {
  if (code === undefined || !FORM.currency.test(code) || CURRENCIES.has(code)) return [];
  const suggestion = suggest(code, CURRENCIES);
  return [
    {
      pointer,
      code: "currency",
      suggestion,
      message: `No currency has the code '${code}' (ISO 4217)${didYouMean(suggestion)}`,
    },
  ];
}
