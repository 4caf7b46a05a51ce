import base from "./ar.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ar.errors.js"),
  summary: () => import("./ar.summary.js"),
  warnings: () => import("./ar.warnings.js"),
  after: () => import("./ar.after.js"),
  save: () => import("./ar.save.js"),
  service: () => import("./ar.service.js"),
  address: () => import("./ar.address.js"),
  bank: () => import("./ar.bank.js"),
  combobox: () => import("./ar.combobox.js"),
  contact: () => import("./ar.contact.js"),
  range: () => import("./ar.range.js"),
  duration: () => import("./ar.duration.js"),
  upload: () => import("./ar.upload.js"),
  list: () => import("./ar.list.js"),
  name: () => import("./ar.name.js"),
  id: () => import("./ar.id.js"),
  ranking: () => import("./ar.ranking.js"),
  code: () => import("./ar.code.js"),
  signature: () => import("./ar.signature.js"),
  time: () => import("./ar.time.js"),
  country: () => import("./ar.country.js"),
  language: () => import("./ar.language.js"),
};
