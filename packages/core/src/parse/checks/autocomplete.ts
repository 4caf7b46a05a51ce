import type { Finding } from "../problem.js";
import { didYouMean, suggest } from "../suggest.js";
import type { Check } from "./form.js";
import { own } from "../../own.js";

/** Autofill field names of the HTML standard (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
const FIELDS = (
  "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code organization-title organization " +
  "street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code " +
  "cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo"
).split(" ");
/** These may be said to be of home, work, a mobile … */
const CONTACT =
  "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp".split(
    " ",
  );
const KINDS = ["home", "work", "mobile", "fax", "pager"];

const MEANT: { readonly [token: string]: string } = {
  postcode: "postal-code",
  zip: "postal-code",
  phone: "tel",
  telephone: "tel",
  mobile: "tel",
  firstname: "given-name",
  "first-name": "given-name",
  lastname: "family-name",
  surname: "family-name",
  "last-name": "family-name",
  birthday: "bday",
  dob: "bday",
  city: "address-level2",
  state: "address-level1",
  address: "street-address",
  company: "organization",
  title: "honorific-prefix",
  true: "on",
  false: "off",
  none: "off",
};

export const autocomplete: Check = ({ fields, types }) =>
  fields.flatMap(({ field, pointer }): Finding[] => {
    if (field.name === undefined || field.autocomplete === undefined) return [];
    // fields of several boxes name the boxes themselves and can do with the address they belong to
    const wrong = autocompleteProblem(field.autocomplete, types.of(field)?.severalBoxes === true);
    return wrong ? [{ pointer: `${pointer}/autocomplete`, code: "autocomplete", ...wrong }] : [];
  });

export function autocompleteProblem(
  value: string,
  prefixOnly: boolean,
): { message: string; suggestion?: string | undefined } | undefined {
  const tokens = value.trim().toLowerCase().split(/\s+/);
  if (tokens[0] === "")
    return { message: "The autofill token is empty: leave 'autocomplete' out, or write 'off'." };
  if (tokens.length === 1 && (tokens[0] === "on" || tokens[0] === "off")) return undefined;
  let at = 0;
  if (tokens[at]?.startsWith("section-")) at++;
  if (tokens[at] === "shipping" || tokens[at] === "billing") at++;
  const kind = KINDS.includes(tokens[at] ?? "") ? tokens[at++] : undefined;
  const field = tokens[at];
  if (field === undefined)
    return prefixOnly && kind === undefined
      ? undefined
      : { message: `'${value}' lacks what the box is for, e.g. '${value} email'.` };
  const known = kind === undefined ? [...FIELDS, ...CONTACT] : CONTACT;
  if (!known.includes(field)) {
    const meant = kind === undefined ? (own(MEANT, field) ?? suggest(field, known)) : undefined;
    const suggestion =
      meant === undefined ? undefined : [...tokens.slice(0, at), meant, ...tokens.slice(at + 1)].join(" ");
    return {
      suggestion,
      message: `'${field}' is not an autofill token of the HTML standard${kind && FIELDS.includes(field) ? ` that can follow '${kind}'.` : didYouMean(suggestion)}`,
    };
  }
  if (tokens[at + 1] === "webauthn") at++;
  return tokens.length > at + 1
    ? { message: `'${tokens[at + 1]}' cannot follow '${field}' in autofill tokens.` }
    : undefined;
}
