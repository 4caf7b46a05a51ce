import base from "./fi.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fi.errors.js"),
  summary: () => import("./fi.summary.js"),
  warnings: () => import("./fi.warnings.js"),
  after: () => import("./fi.after.js"),
  save: () => import("./fi.save.js"),
  service: () => import("./fi.service.js"),
  address: () => import("./fi.address.js"),
  bank: () => import("./fi.bank.js"),
  combobox: () => import("./fi.combobox.js"),
  contact: () => import("./fi.contact.js"),
  range: () => import("./fi.range.js"),
  duration: () => import("./fi.duration.js"),
  upload: () => import("./fi.upload.js"),
  list: () => import("./fi.list.js"),
  name: () => import("./fi.name.js"),
  id: () => import("./fi.id.js"),
  ranking: () => import("./fi.ranking.js"),
  code: () => import("./fi.code.js"),
  signature: () => import("./fi.signature.js"),
  time: () => import("./fi.time.js"),
  country: () => import("./fi.country.js"),
  language: () => import("./fi.language.js"),
};
