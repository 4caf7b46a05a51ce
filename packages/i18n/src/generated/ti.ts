import base from "./ti.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ti.errors.js"),
  summary: () => import("./ti.summary.js"),
  warnings: () => import("./ti.warnings.js"),
  after: () => import("./ti.after.js"),
  save: () => import("./ti.save.js"),
  service: () => import("./ti.service.js"),
  address: () => import("./ti.address.js"),
  bank: () => import("./ti.bank.js"),
  combobox: () => import("./ti.combobox.js"),
  contact: () => import("./ti.contact.js"),
  range: () => import("./ti.range.js"),
  duration: () => import("./ti.duration.js"),
  upload: () => import("./ti.upload.js"),
  list: () => import("./ti.list.js"),
  name: () => import("./ti.name.js"),
  id: () => import("./ti.id.js"),
  ranking: () => import("./ti.ranking.js"),
  code: () => import("./ti.code.js"),
  signature: () => import("./ti.signature.js"),
  time: () => import("./ti.time.js"),
  country: () => import("./ti.country.js"),
  language: () => import("./ti.language.js"),
};
