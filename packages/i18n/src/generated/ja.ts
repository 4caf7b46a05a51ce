import base from "./ja.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ja.errors.js"),
  summary: () => import("./ja.summary.js"),
  warnings: () => import("./ja.warnings.js"),
  after: () => import("./ja.after.js"),
  save: () => import("./ja.save.js"),
  service: () => import("./ja.service.js"),
  address: () => import("./ja.address.js"),
  bank: () => import("./ja.bank.js"),
  combobox: () => import("./ja.combobox.js"),
  contact: () => import("./ja.contact.js"),
  range: () => import("./ja.range.js"),
  duration: () => import("./ja.duration.js"),
  upload: () => import("./ja.upload.js"),
  list: () => import("./ja.list.js"),
  name: () => import("./ja.name.js"),
  id: () => import("./ja.id.js"),
  ranking: () => import("./ja.ranking.js"),
  code: () => import("./ja.code.js"),
  signature: () => import("./ja.signature.js"),
  time: () => import("./ja.time.js"),
  country: () => import("./ja.country.js"),
  language: () => import("./ja.language.js"),
};
