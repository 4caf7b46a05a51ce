import type { FormatData, RegionNames } from "../../format-data.js";

type Loaded<T> = { readonly [language: string]: () => Promise<{ readonly default: T }> };

/** Made by scripts/i18n.mjs. */
export const formats: Loaded<FormatData> = {
  ga: () => import("./ga.js"),
  mt: () => import("./mt.js"),
  ps: () => import("./ps.js"),
  ckb: () => import("./ckb.js"),
  ug: () => import("./ug.js"),
  si: () => import("./si.js"),
  ne: () => import("./ne.js"),
  lo: () => import("./lo.js"),
  km: () => import("./km.js"),
  my: () => import("./my.js"),
  sq: () => import("./sq.js"),
  is: () => import("./is.js"),
  cy: () => import("./cy.js"),
  so: () => import("./so.js"),
  ti: () => import("./ti.js"),
  ha: () => import("./ha.js"),
  yo: () => import("./yo.js"),
  ht: () => import("./ht.js"),
};
export const regions: Loaded<RegionNames> = {
  ga: () => import("./ga.regions.js"),
  mt: () => import("./mt.regions.js"),
  ps: () => import("./ps.regions.js"),
  ckb: () => import("./ckb.regions.js"),
  ug: () => import("./ug.regions.js"),
  si: () => import("./si.regions.js"),
  ne: () => import("./ne.regions.js"),
  lo: () => import("./lo.regions.js"),
  km: () => import("./km.regions.js"),
  my: () => import("./my.regions.js"),
  sq: () => import("./sq.regions.js"),
  is: () => import("./is.regions.js"),
  cy: () => import("./cy.regions.js"),
  so: () => import("./so.regions.js"),
  ti: () => import("./ti.regions.js"),
  ha: () => import("./ha.regions.js"),
  yo: () => import("./yo.regions.js"),
  ht: () => import("./ht.regions.js"),
};
