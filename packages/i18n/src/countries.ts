import type { Locale } from "./locale.js";

const byLabel =
  ({ compare, tag }: Locale) =>
  (a: { readonly label: string }, b: { readonly label: string }): number =>
    compare ? compare(a.label, b.label) : a.label.localeCompare(b.label, tag);

/** What can be chosen, in the order in which the language sorts its names. */
export const sortedByLabel = <T extends { readonly label: string }>(
  options: readonly T[],
  locale: Locale,
): T[] => options.toSorted(byLabel(locale));

/** Every country and territory with an ISO 3166-1 alpha-2 code, sorted by its name in the locale. */
export function countryOptions(
  locale: Locale,
  among: readonly string[] = COUNTRIES,
): readonly { readonly value: string; readonly label: string }[] {
  return sortedByLabel(
    among.map((value) => ({ value, label: countryName(value, locale) })),
    locale,
  );
}

/** The names of a group that CLDR gives, by code; none before the group is loaded. */
const namesOf = (locale: Locale, group: "country" | "language"): ReadonlyMap<string, string> => {
  const text = locale.t(`${group}.names`); // made with the catalogues, from no English source
  return text.includes("|")
    ? new Map(
        text.split("|").map((entry) => {
          const at = entry.indexOf(" ");
          return [entry.slice(0, at), entry.slice(at + 1)];
        }),
      )
    : new Map();
};

const known = new WeakMap<Locale, Map<string, ReadonlyMap<string, string>>>();
/** The same, read once for each locale. */
function namesIn(locale: Locale, group: "country" | "language"): ReadonlyMap<string, string> {
  const groups = known.get(locale) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(locale, groups);
  const found = groups.get(group) ?? namesOf(locale, group);
  if (found.size) groups.set(group, found);
  return found;
}

/** Whether the names of a group have come. */
export const hasNames = (locale: Locale, group: "country" | "language"): boolean =>
  namesIn(locale, group).size > 0;

/** A country's name by its ISO 3166-1 alpha-2 code: CLDR's where the group `country` is loaded, the same in every browser and on servers. What is no code is given back. */
export const countryName = (code: string, locale: Locale): string =>
  namesIn(locale, "country").get(code) ?? locale.country(code);

/** What the engine calls a language; `undefined` where it has no name, or the text is no tag. */
export function languageNameByEngine(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

/** A language's name by its BCP 47 tag: CLDR's where the group `language` is loaded (Chromium has no names of Tibetan, Romani or Kinyarwanda's neighbours), else the engine's, else the tag. */
export const languageNameIn = (tag: string, locale: Locale): string =>
  namesIn(locale, "language").get(tag) ??
  languageNameByEngine(tag, locale.tag) ??
  languageNameByEngine(tag, "en") ??
  tag;

/** Languages by BCP 47 tag, sorted by their names in the locale. */
export const languageOptions = (
  locale: Locale,
  among: readonly string[] = LANGUAGES,
): readonly { readonly value: string; readonly label: string }[] =>
  sortedByLabel(
    among.map((value) => ({ value, label: languageNameIn(value, locale) })),
    locale,
  );

/** ISO 3166-1 alpha-2 codes, uninhabited territories left out. */
export const COUNTRIES: readonly string[] = (
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
  "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM " +
  "JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL " +
  "NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL " +
  "TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
).split(" ");

/** Languages people speak and write with offices, by BCP 47 tag: those with a code of two letters that are alive (ISO 639-1), and those of three letters that CLDR names and many people ask for. */
export const LANGUAGES: readonly string[] = (
  "aa ab ace af ak am an ar as ast av ay az ba bal be bem bg bho bi bm bn bo br bs ca ce ceb chr ckb co cr cs cv cy da de doi dv dz ee el en es et eu fa " +
  "fa-AF ff fi fil fj fo fr fy ga gd gl gn gsw gu gv ha haw he hi hil hmn hr ht hu hy id ig ilo is it iu ja jv ka kab kam kea kg ki kk kl km kn ko kok ks " +
  "ku kv kw ky la lb lg ln lo lt lua luo lv mai mg mh mi min mk ml mn mni mos mr ms mt my na nb nd ne nl nn nr nso nus nv ny nyn oc om or os pa pap pcm " +
  "pl ps pt qu quc rm rn ro rom ru rw sa sah sat sc sd se sg si sk sl sm sn so sq sr ss st su sus sv sw swb syr ta te tet tg th ti tig tk tn to tpi tr ts " +
  "tt tum tw ty tzm ug uk umb ur uz ve vi wa war wo xh yi yo yue za zgh zh zu "
)
  .trim()
  .split(" ");
