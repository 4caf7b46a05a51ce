import base from "./en.base.js";
import type { Group, Messages } from "../messages/index.js";

type Words = Promise<{ readonly default: Messages }>;

const english = {
  base: async () => ({ default: base }),
  errors: () => import("./en.errors.js"),
  summary: () => import("./en.summary.js"),
  after: () => import("./en.after.js"),
  save: () => import("./en.save.js"),
  service: () => import("./en.service.js"),
  address: () => import("./en.address.js"),
  bank: () => import("./en.bank.js"),
  combobox: () => import("./en.combobox.js"),
  range: () => import("./en.range.js"),
  duration: () => import("./en.duration.js"),
  upload: () => import("./en.upload.js"),
  list: () => import("./en.list.js"),
  name: () => import("./en.name.js"),
  id: () => import("./en.id.js"),
  code: () => import("./en.code.js"),
  time: () => import("./en.time.js"),
  country: () => import("./en.country.js"),
  language: () => import("./en.language.js"),
};

/**
 * One import per language, which holds one per group, each written out so that bundlers can see it. English words of the first page are always at
 * hand: its own form waits for no further file, and there are words to say when none can be loaded.
 */
const catalogues: {
  readonly [language: string]: () => Promise<{ readonly default: { readonly [group in Group]: () => Words } }>;
} = {
  en: async () => ({ default: english }),
  am: () => import("./am.js"),
  ar: () => import("./ar.js"),
  bg: () => import("./bg.js"),
  bn: () => import("./bn.js"),
  bs: () => import("./bs.js"),
  cs: () => import("./cs.js"),
  da: () => import("./da.js"),
  de: () => import("./de.js"),
  el: () => import("./el.js"),
  es: () => import("./es.js"),
  "es-MX": () => import("./es-MX.js"),
  et: () => import("./et.js"),
  fa: () => import("./fa.js"),
  fi: () => import("./fi.js"),
  fil: () => import("./fil.js"),
  fr: () => import("./fr.js"),
  "fr-CA": () => import("./fr-CA.js"),
  gu: () => import("./gu.js"),
  he: () => import("./he.js"),
  hi: () => import("./hi.js"),
  hr: () => import("./hr.js"),
  hu: () => import("./hu.js"),
  id: () => import("./id.js"),
  it: () => import("./it.js"),
  ja: () => import("./ja.js"),
  ko: () => import("./ko.js"),
  lt: () => import("./lt.js"),
  lv: () => import("./lv.js"),
  ml: () => import("./ml.js"),
  mr: () => import("./mr.js"),
  ms: () => import("./ms.js"),
  nb: () => import("./nb.js"),
  nl: () => import("./nl.js"),
  pa: () => import("./pa.js"),
  pl: () => import("./pl.js"),
  "pt-PT": () => import("./pt-PT.js"),
  "pt-BR": () => import("./pt-BR.js"),
  ro: () => import("./ro.js"),
  ru: () => import("./ru.js"),
  sk: () => import("./sk.js"),
  sl: () => import("./sl.js"),
  sr: () => import("./sr.js"),
  "sr-Latn": () => import("./sr-Latn.js"),
  sv: () => import("./sv.js"),
  sw: () => import("./sw.js"),
  ta: () => import("./ta.js"),
  te: () => import("./te.js"),
  th: () => import("./th.js"),
  tr: () => import("./tr.js"),
  uk: () => import("./uk.js"),
  ur: () => import("./ur.js"),
  vi: () => import("./vi.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  "zh-Hant": () => import("./zh-Hant.js"),
  ckb: () => import("./ckb.js"),
  cy: () => import("./cy.js"),
  ga: () => import("./ga.js"),
  ha: () => import("./ha.js"),
  ht: () => import("./ht.js"),
  is: () => import("./is.js"),
  km: () => import("./km.js"),
  lo: () => import("./lo.js"),
  mt: () => import("./mt.js"),
  my: () => import("./my.js"),
  ne: () => import("./ne.js"),
  ps: () => import("./ps.js"),
  si: () => import("./si.js"),
  so: () => import("./so.js"),
  sq: () => import("./sq.js"),
  ti: () => import("./ti.js"),
  ug: () => import("./ug.js"),
  yo: () => import("./yo.js"),
};

/** The words of a group in a shipped language; another has none. The one-tag script has a shorter one in its place (scripts/rollup/words.mjs). */
export const wordsOf = async (language: string, group: Group): Words => {
  const catalogue = await catalogues[language]?.();
  return catalogue ? catalogue.default[group]() : { default: {} };
};
