import base from "./ta.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ta.errors.js"),
  summary: () => import("./ta.summary.js"),
  warnings: () => import("./ta.warnings.js"),
  after: () => import("./ta.after.js"),
  save: () => import("./ta.save.js"),
  service: () => import("./ta.service.js"),
  address: () => import("./ta.address.js"),
  bank: () => import("./ta.bank.js"),
  combobox: () => import("./ta.combobox.js"),
  contact: () => import("./ta.contact.js"),
  range: () => import("./ta.range.js"),
  duration: () => import("./ta.duration.js"),
  upload: () => import("./ta.upload.js"),
  list: () => import("./ta.list.js"),
  name: () => import("./ta.name.js"),
  id: () => import("./ta.id.js"),
  ranking: () => import("./ta.ranking.js"),
  code: () => import("./ta.code.js"),
  signature: () => import("./ta.signature.js"),
  time: () => import("./ta.time.js"),
  country: () => import("./ta.country.js"),
  language: () => import("./ta.language.js"),
};
