import base from "./ps.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ps.errors.js"),
  summary: () => import("./ps.summary.js"),
  warnings: () => import("./ps.warnings.js"),
  after: () => import("./ps.after.js"),
  save: () => import("./ps.save.js"),
  service: () => import("./ps.service.js"),
  address: () => import("./ps.address.js"),
  bank: () => import("./ps.bank.js"),
  combobox: () => import("./ps.combobox.js"),
  contact: () => import("./ps.contact.js"),
  range: () => import("./ps.range.js"),
  duration: () => import("./ps.duration.js"),
  upload: () => import("./ps.upload.js"),
  list: () => import("./ps.list.js"),
  name: () => import("./ps.name.js"),
  id: () => import("./ps.id.js"),
  ranking: () => import("./ps.ranking.js"),
  code: () => import("./ps.code.js"),
  signature: () => import("./ps.signature.js"),
  time: () => import("./ps.time.js"),
  country: () => import("./ps.country.js"),
  language: () => import("./ps.language.js"),
};
