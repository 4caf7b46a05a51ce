import base from "./hu.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./hu.errors.js"),
  summary: () => import("./hu.summary.js"),
  warnings: () => import("./hu.warnings.js"),
  after: () => import("./hu.after.js"),
  save: () => import("./hu.save.js"),
  service: () => import("./hu.service.js"),
  address: () => import("./hu.address.js"),
  bank: () => import("./hu.bank.js"),
  combobox: () => import("./hu.combobox.js"),
  contact: () => import("./hu.contact.js"),
  range: () => import("./hu.range.js"),
  duration: () => import("./hu.duration.js"),
  upload: () => import("./hu.upload.js"),
  list: () => import("./hu.list.js"),
  name: () => import("./hu.name.js"),
  id: () => import("./hu.id.js"),
  ranking: () => import("./hu.ranking.js"),
  code: () => import("./hu.code.js"),
  signature: () => import("./hu.signature.js"),
  time: () => import("./hu.time.js"),
  country: () => import("./hu.country.js"),
  language: () => import("./hu.language.js"),
};
