import base from "./pl.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./pl.errors.js"),
  summary: () => import("./pl.summary.js"),
  warnings: () => import("./pl.warnings.js"),
  after: () => import("./pl.after.js"),
  save: () => import("./pl.save.js"),
  service: () => import("./pl.service.js"),
  address: () => import("./pl.address.js"),
  bank: () => import("./pl.bank.js"),
  combobox: () => import("./pl.combobox.js"),
  contact: () => import("./pl.contact.js"),
  range: () => import("./pl.range.js"),
  duration: () => import("./pl.duration.js"),
  upload: () => import("./pl.upload.js"),
  list: () => import("./pl.list.js"),
  name: () => import("./pl.name.js"),
  id: () => import("./pl.id.js"),
  ranking: () => import("./pl.ranking.js"),
  code: () => import("./pl.code.js"),
  signature: () => import("./pl.signature.js"),
  time: () => import("./pl.time.js"),
  country: () => import("./pl.country.js"),
  language: () => import("./pl.language.js"),
};
