import base from "./he.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./he.errors.js"),
  summary: () => import("./he.summary.js"),
  warnings: () => import("./he.warnings.js"),
  after: () => import("./he.after.js"),
  save: () => import("./he.save.js"),
  service: () => import("./he.service.js"),
  address: () => import("./he.address.js"),
  bank: () => import("./he.bank.js"),
  combobox: () => import("./he.combobox.js"),
  contact: () => import("./he.contact.js"),
  range: () => import("./he.range.js"),
  duration: () => import("./he.duration.js"),
  upload: () => import("./he.upload.js"),
  list: () => import("./he.list.js"),
  name: () => import("./he.name.js"),
  id: () => import("./he.id.js"),
  ranking: () => import("./he.ranking.js"),
  code: () => import("./he.code.js"),
  signature: () => import("./he.signature.js"),
  time: () => import("./he.time.js"),
  country: () => import("./he.country.js"),
  language: () => import("./he.language.js"),
};
