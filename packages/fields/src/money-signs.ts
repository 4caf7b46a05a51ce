import { cleanDigits, languagesTyped, type Locale } from "@diwan/i18n";

/** Signs people write that CLDR has not, and words that come with amounts in any currency. */
const LOCAL: { readonly [currency: string]: string } = {
  AED: "Dh Dhs",
  AFN: "افغانی",
  BHD: "BD",
  CHF: "Fr SFr",
  CNY: "RMB 元",
  EGP: "LE",
  ETB: "Br",
  ILS: "NIS שח",
  INR: "Rs",
  IQD: "ID",
  JOD: "JD",
  KES: "KSh",
  KWD: "KD",
  LKR: "Rs",
  LYD: "LD",
  MAD: "DH Dhs",
  NPR: "Rs",
  OMR: "RO OR",
  PHP: "P",
  PKR: "Rs",
  QAR: "QR",
  RUB: "руб",
  SAR: "SR \u20c1",
  THB: "บาท",
  TND: "DT TD",
  TRY: "TL",
  TZS: "TSh",
  UAH: "грн",
  VND: "đ",
  XAF: "FCFA",
  XOF: "FCFA",
};

/** Words as they are compared: whatever the case and the keyboard, without full stops, quotation marks, vowel signs, and marks nobody sees. */
const wordsOf = (text: string): readonly string[] =>
  cleanDigits(text)
    .normalize("NFKD")
    .replace(/[\p{M}."״]/gu, "")
    .replace(/ی/g, "ي")
    .replace(/ک/g, "ك")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);

/** Plurals that no ending makes. */
const BROKEN_PLURALS: { readonly [word: string]: string } = {
  دينار: "دنانير",
  درهم: "دراهم",
};

/**
 * An Arabic word in the forms it has with a number: one, two, a few, and the accusative after 11 ("٤٥ دينارا بحرينيا", "٣ دنانير بحرينية"). CLDR has one form for most currencies.
 * Any other word as it is.
 */
function formsOf(word: string): readonly string[] {
  if (!/^[\u0621-\u064a]{3,}$/.test(word)) return [word];
  const ends = word.endsWith("ة") ? ["ات", "تان", "تين"] : ["ا", "ان", "ين", "ات", "ة"];
  const plural = Object.hasOwn(BROKEN_PLURALS, word) ? BROKEN_PLURALS[word] : undefined;
  return [word, ...ends.map((end) => word.replace(/ة$/, "") + end), ...(plural ? [plural] : [])];
}

const known = new Map<string, ReadonlySet<string>>();

/** Every word that stands for a currency: its code, signs and names in the languages people may type in. */
function signsOf(currency: string, { tag, number }: Locale): ReadonlySet<string> {
  const key = `${currency} ${tag}`;
  const signs =
    known.get(key) ??
    new Set(
      [
        currency,
        Object.hasOwn(LOCAL, currency) ? (LOCAL[currency] ?? "") : "",
        // As the language writes it, also where the engine does not know the language.
        ...(["symbol", "narrowSymbol"] as const).map((currencyDisplay) =>
          number(0, { style: "currency", currency, currencyDisplay }).replace(/[\p{Nd}.,٫]/gu, ""),
        ),
        ...languagesTyped([tag]).flatMap((language) =>
          (["symbol", "narrowSymbol", "name"] as const).flatMap((currencyDisplay) => {
            // Without decimals: with them a language may have one form for every number ("5 российского рубля").
            const format = new Intl.NumberFormat(language, {
              style: "currency",
              currency,
              currencyDisplay,
              maximumFractionDigits: 0,
            });
            // Some of each plural form that a language may have.
            return [0, 1, 2, 3, 5, 11, 100].map(
              (count) => format.formatToParts(count).find(({ type }) => type === "currency")?.value ?? "",
            );
          }),
        ),
      ]
        .flatMap(wordsOf)
        .flatMap(formsOf),
    );
  known.set(key, signs);
  return signs;
}

/** How people write that no smaller units follow: "45,-", "45.–", "45:-", "45/-", "45/=". */
const withoutDash = (text: string): string =>
  text
    .replace(/([.,:])[\p{Pd}\u2212]{1,2}(?=\D*$)/u, (_, mark: string) => `${mark === ":" ? "," : mark}00`)
    .replace(/\/[-=](?=\D*$)/, "");

/** An amount without the currency's signs and words around it, which are meant and no error; `undefined` when any other word stands there, another currency's too. */
export function withoutSigns(entered: string, currency: string, locale: Locale): string | undefined {
  const [, before = "", figures = "", after = ""] =
    /^([^\d]*?)([.,٫]?\d(?:.*\d)?[.,٫]?)([^\d]*)$/su.exec(withoutDash(cleanDigits(entered))) ?? [];
  const signs = signsOf(currency, locale);
  // A minus may stand before the sign or behind it: "-$5", "$-5".
  const minus = /[-\u2010-\u2015\u2212\ufe63\uff0d]\s*$|^\s*[-\u2010-\u2015\u2212\ufe63\uff0d]/;
  const words = wordsOf(`${before.replace(minus, " ").replace(/[+\uff0b]\s*$/, " ")} ${after}`);
  return figures && words.every((word) => signs.has(word))
    ? `${minus.test(before) ? "-" : ""}${figures}`
    : undefined;
}
