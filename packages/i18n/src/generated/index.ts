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
  upload: () => import("./en.upload.js"),
  list: () => import("./en.list.js"),
  name: () => import("./en.name.js"),
  id: () => import("./en.id.js"),
  code: () => import("./en.code.js"),
};

/**
 * One import per language, which holds one per group, each written out so that bundlers can see it. English words of the first page are always at
 * hand: its own form waits for no further file, and there are words to say when none can be loaded.
 */
const catalogues: {
  readonly [language: string]: () => Promise<{ readonly default: { readonly [group in Group]: () => Words } }>;
} = {
  en: async () => ({ default: english }),
  ar: () => import("./ar.js"),
};

/** The words of a group in a shipped language; another has none. The one-tag script has a shorter one in its place (scripts/rollup/words.mjs). */
export const wordsOf = async (language: string, group: Group): Words => {
  const catalogue = await catalogues[language]?.();
  return catalogue ? catalogue.default[group]() : { default: {} };
};
