import base from "./ro.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ro.errors.js"),
  summary: () => import("./ro.summary.js"),
  warnings: () => import("./ro.warnings.js"),
  after: () => import("./ro.after.js"),
  save: () => import("./ro.save.js"),
  service: () => import("./ro.service.js"),
  address: () => import("./ro.address.js"),
  bank: () => import("./ro.bank.js"),
  combobox: () => import("./ro.combobox.js"),
  contact: () => import("./ro.contact.js"),
  range: () => import("./ro.range.js"),
  duration: () => import("./ro.duration.js"),
  upload: () => import("./ro.upload.js"),
  list: () => import("./ro.list.js"),
  name: () => import("./ro.name.js"),
  id: () => import("./ro.id.js"),
  ranking: () => import("./ro.ranking.js"),
  code: () => import("./ro.code.js"),
  signature: () => import("./ro.signature.js"),
  time: () => import("./ro.time.js"),
  country: () => import("./ro.country.js"),
  language: () => import("./ro.language.js"),
};
