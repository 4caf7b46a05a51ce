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
