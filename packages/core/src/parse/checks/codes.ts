import { FORM } from "../schema/words.js";
import type { Finding } from "../problem.js";
import { didYouMean, suggest } from "../suggest.js";
import type { Check } from "./form.js";
import { own } from "../../own.js";

/** ISO 3166-1 alpha-2, and XK, which is used for Kosovo until there is a code. */
export const COUNTRIES: ReadonlySet<string> = new Set(("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
  + "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY "
  + "HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ "
  + "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ "
  + "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK").split(" "));

/** Codes people write for the right one. */
const COUNTRY_MEANT: { readonly [code: string]: string } = { UK: "GB", EN: "GB", EL: "GR", KSA: "SA", UAE: "AE", BRN: "BN" };

export const countries: Check = ({ places }) => places.flatMap(({ field, pointer }) => {
  const found: Finding[] = [];
  const judge = (code: string, at: string): void => {
    if (!FORM.country.test(code) || COUNTRIES.has(code)) return; // how it is written is the schema's to judge
    const suggestion = own(COUNTRY_MEANT, code);
    found.push({ pointer: `${pointer}${at}`, code: "country", suggestion, message: `No country has the code '${code}' (ISO 3166-1)${didYouMean(suggestion)}` });
  };
  if (field.type === "phone" || field.type === "address") judge(field.country ?? "", "/country");
  if (field.type !== "address") return found;
  field.countries?.forEach((code, index) => judge(code, `/countries/${index}`));
  if (field.country !== undefined && field.countries !== undefined && !field.countries.includes(field.country))
    found.push({ pointer: `${pointer}/country`, code: "country", message: `'${field.country}' is chosen at first but is not one of the countries to choose from.` });
  return found;
});

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

export const currencies: Check = ({ places, definition }) => {
  const found: Finding[] = [];
  const judge = (code: string | undefined, pointer: string): void => {
    if (code === undefined || !FORM.currency.test(code) || CURRENCIES.has(code)) return;
    const suggestion = suggest(code, CURRENCIES);
    found.push({ pointer, code: "currency", suggestion, message: `No currency has the code '${code}' (ISO 4217)${didYouMean(suggestion)}` });
  };
  for (const { field, pointer } of places) if (field.type === "money") judge(field.currency, `${pointer}/currency`);
  definition.summary?.forEach(({ currency }, index) => judge(currency, `/summary/${index}/currency`));
  return found;
};
