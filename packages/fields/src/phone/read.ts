import { parsePhoneNumberFromString, isSupportedCountry, type CountryCode } from "libphonenumber-js/min";
import { cleanDigits } from "@diwan/i18n";

interface PhoneProps {
  readonly country?: string | undefined;
}

const known = (country: string | undefined): CountryCode | undefined =>
  country && isSupportedCountry(country) ? country : undefined;

/**
 * E.164 when what was typed (any digits, spaces, brackets; `00` as `+`) may be a number, else the entry as it is. Length is judged, not
 * assignment: numbering plans grow faster than forms are updated. An extension has no place in E.164, so it is left for the citizen to move.
 */
export const readPhone = (text: string | undefined, { country }: PhoneProps): string | undefined => {
  const entered = text?.trim();
  if (!entered) return undefined;
  const home = known(country);
  const options = { extract: false, ...(home && { defaultCountry: home }) };
  const parse = (digits: string) => parsePhoneNumberFromString(digits, options);
  const digits = cleanDigits(entered);
  const phone = parse(digits) ?? parse(digits.replace(/^00/, "+"));
  return phone?.isPossible() && !phone.ext ? phone.number : entered;
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
