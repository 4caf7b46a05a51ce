import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/min";
import { cleanDigits } from "@diwan/i18n";

interface PhoneProps {
  readonly country?: string | undefined;
}

const known = (country: string | undefined): CountryCode | undefined =>
  country && isSupportedCountry(country) ? country : undefined;

/** What stands between the figures of a number, in any script: spaces, brackets, dashes, full stops, strokes. */
const BETWEEN = /[\s\p{Ps}\p{Pe}\p{Pd}\u2212\u30fc./~·]/gu;
/** The trunk prefix people write into an international number: "+44 (0)20". */
const TRUNK = /\p{Ps}\s*0\s*\p{Pe}/u;

/** The figures dialled; `undefined` when there is anything else, such as an extension, which has no place in E.164. */
const dialled = (entered: string): string | undefined => {
  const figures = entered.replace(BETWEEN, "").replace(/^\uff0b/, "+");
  return /^\+?\d+$/.test(figures) ? figures : undefined;
};

/** The numbers that this may be, the likeliest first. Length is validated, not assignment: numbering plans grow faster than forms are updated. */
function readings(entered: string, { country }: PhoneProps): readonly PhoneNumber[] {
  const home = known(country);
  const text = cleanDigits(entered).replace(/^tel:/i, "");
  const figures = dialled(text);
  if (figures === undefined) return [];
  const parse = (number: string): readonly PhoneNumber[] => {
    const phone = parsePhoneNumberFromString(number, {
      extract: false,
      ...(home && { defaultCountry: home }),
    });
    return phone?.isPossible() && !phone.ext ? [phone] : [];
  };
  // `00` is an international prefix to most people, whatever it is at home, where the country's own is read as well.
  const prefixed = figures.startsWith("00") ? [`+${figures.slice(2)}`] : [];
  const abroad = figures.startsWith("+") || prefixed.length;
  const without = TRUNK.test(text) ? dialled(text.replace(TRUNK, "")) : undefined;
  if (abroad) {
    // Where a number has no trunk prefix at home, as in Italy, the zero in brackets is part of it.
    const found = [
      ...[without, figures].flatMap((number) => (number ? parse(number.replace(/^00/, "+")) : [])),
      ...(prefixed.length && home ? parse(figures).filter(isAbroad(home)) : []),
    ];
    const valid = found.filter((phone) => phone.isValid());
    return valid.length ? valid : found;
  }
  if (!home) return [];
  const atHome = parse(figures);
  // Somebody who leaves the plus out writes what may also be a number at home without its trunk prefix.
  const noPlus = figures.startsWith(getCountryCallingCode(home)) ? parse(`+${figures}`) : [];
  const isHome = atHome.some((phone) => phone.isValid()) && !noPlus.some((phone) => phone.isValid());
  return isHome ? atHome : [...atHome, ...noPlus];
}

/** Whether a number that was read by the home country's own international prefix is another one than at home. */
const isAbroad =
  (home: CountryCode) =>
  (phone: PhoneNumber): boolean =>
    phone.countryCallingCode !== getCountryCallingCode(home);

const numbersOf = (entered: string, props: PhoneProps): ReadonlySet<string> =>
  new Set(readings(entered, props).map(({ number }) => number));

/** Whether what was typed may be two different numbers, which nobody should choose between but the citizen. */
export const isAmbiguous = (entered: string, props: PhoneProps): boolean =>
  numbersOf(entered, props).size > 1;

/** E.164 when what was typed (any digits, spaces, brackets) can only be one number, else the entry as it is. */
export const readPhone = (text: string | undefined, props: PhoneProps): string | undefined => {
  const entered = text?.trim();
  if (!entered) return undefined;
  const [number, ...more] = numbersOf(entered, props);
  return number === undefined || more.length ? entered : number;
};

/** The number as it is written at home when it is a home number, else internationally. Always Western digits: they are what a telephone shows. */
export const showPhone = (value: unknown, props: PhoneProps): string => {
  if (typeof value !== "string") return "";
  const phone = /^\+\d+$/.test(value) ? parsePhoneNumberFromString(value) : undefined;
  if (!phone) return value;
  const home = known(props.country);
  const forms = [
    ...(home && phone.country === home ? [phone.formatNational()] : []),
    phone.formatInternational(),
  ];
  // Grouping an unassigned number may drop figures (trunk prefixes): only a form that reads back as the same number is shown.
  return forms.find((form) => readPhone(form, props) === value) ?? value;
};
