import base from "./mr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./mr.errors.js"),
  summary: () => import("./mr.summary.js"),
  warnings: () => import("./mr.warnings.js"),
  after: () => import("./mr.after.js"),
  save: () => import("./mr.save.js"),
  service: () => import("./mr.service.js"),
  address: () => import("./mr.address.js"),
  bank: () => import("./mr.bank.js"),
  combobox: () => import("./mr.combobox.js"),
  contact: () => import("./mr.contact.js"),
  range: () => import("./mr.range.js"),
  duration: () => import("./mr.duration.js"),
  upload: () => import("./mr.upload.js"),
  list: () => import("./mr.list.js"),
  name: () => import("./mr.name.js"),
  id: () => import("./mr.id.js"),
  ranking: () => import("./mr.ranking.js"),
  code: () => import("./mr.code.js"),
  signature: () => import("./mr.signature.js"),
  time: () => import("./mr.time.js"),
  country: () => import("./mr.country.js"),
  language: () => import("./mr.language.js"),
};
