/**
 * Languages that are varieties of one that people read and write in common, by its tag (ISO 639-3, "macrolanguages"): a page in Moroccan Arabic (`ary`) is
 * better served by words in Arabic than in English. Those that `Intl.getCanonicalLocales` replaces by itself (`arb`, `cmn`, `zsm`) are not repeated.
 */
const VARIETIES: { readonly [macrolanguage: string]: string } = {
  ar: "aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arq ars ary arz auz avl ayh ayl ayn ayp pga shu ssh",
  az: "azb azj",
  et: "ekk vro",
  fa: "pes prs",
  ku: "ckb kmr sdh",
  lv: "ltg lvs",
  mn: "khk mvf",
  ms: "bjn min zlm",
  ne: "dty npi",
  no: "nb nn",
  om: "gax hae orc",
  ps: "pbt pbu pst",
  qu: "quy quz qug",
  sq: "aae aat aln als",
  sw: "swc swh",
  uz: "uzn uzs",
  yi: "ydd yih",
  zh: "cdo cjy cpx czh czo gan hak hsn lzh mnp nan wuu yue",
};

/** The tag with the language that its own is a variety of: `ary-MA` → `ar-MA`; any other tag as it is. */
export function inMacrolanguage(tag: string): string {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  const found = Object.keys(VARIETIES).find((each) => VARIETIES[each]?.split(" ").includes(language));
  return found ? [found, ...rest].join("-") : tag;
}

/** With its likely script and region (CLDR); what is no tag has none. */
const likely = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/** Languages whose readers read the other as well: the two ways of writing Norwegian. */
const READ_ALIKE = ["no", "nb", "nn"];

/**
 * The tag as one of `offered` can be found for it, where cutting it short (RFC 4647 lookup) leads to none: in its likely script and region (CLDR; `zh-HK` → `zh-Hant-HK`, `pt` → `pt-BR`),
 * in another region (`pt-AO` → `pt-PT`; the first of several), or in the language it is a variety of (`ary-MA` → `ar-MA`); never in another script. Any other tag as it is.
 */
export function nearestTag(tag: string, offered: readonly string[]): string {
  const full = likely(tag);
  if (!full) return tag;
  const { language, script, region } = full;
  const inScript = offered.filter((one) => likely(one)?.script === script);
  const of = (...languages: readonly string[]): string | undefined =>
    inScript.find((one) => languages.includes(likely(one)?.language ?? ""));
  const find = (wanted: string): string | undefined =>
    inScript.find((one) => one.toLowerCase() === wanted.toLowerCase());
  const isFound = (whole: string): boolean => {
    for (let rest = whole; rest; rest = rest.replace(/-?[^-]*$/, "")) if (find(rest)) return true;
    return false;
  };
  if (isFound(tag)) return tag;
  if (find(`${language}-${script}`)) return `${language}-${script}-${region}`;
  const wide = inMacrolanguage(tag);
  const wider = wide === tag ? undefined : of(wide.split("-")[0] ?? "");
  return (
    find(`${language}-${region}`) ??
    of(language) ??
    (READ_ALIKE.includes(language) ? of(...READ_ALIKE) : undefined) ??
    // Kurdish in Arabic letters is Sorani.
    (language === "ku" && script === "Arab" ? of("ckb") : undefined) ??
    (wider && isFound(wide) ? new Intl.Locale(wide).toString() : (wider ?? tag))
  );
}
