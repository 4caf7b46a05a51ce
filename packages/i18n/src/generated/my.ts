import base from "./my.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./my.errors.js"),
  summary: () => import("./my.summary.js"),
  warnings: () => import("./my.warnings.js"),
  after: () => import("./my.after.js"),
  save: () => import("./my.save.js"),
  service: () => import("./my.service.js"),
  address: () => import("./my.address.js"),
  bank: () => import("./my.bank.js"),
  combobox: () => import("./my.combobox.js"),
  contact: () => import("./my.contact.js"),
  range: () => import("./my.range.js"),
  duration: () => import("./my.duration.js"),
  upload: () => import("./my.upload.js"),
  list: () => import("./my.list.js"),
  name: () => import("./my.name.js"),
  id: () => import("./my.id.js"),
  ranking: () => import("./my.ranking.js"),
  code: () => import("./my.code.js"),
  signature: () => import("./my.signature.js"),
  time: () => import("./my.time.js"),
  country: () => import("./my.country.js"),
  language: () => import("./my.language.js"),
};
