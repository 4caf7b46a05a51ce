import base from "./te.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./te.errors.js"),
  summary: () => import("./te.summary.js"),
  warnings: () => import("./te.warnings.js"),
  after: () => import("./te.after.js"),
  save: () => import("./te.save.js"),
  service: () => import("./te.service.js"),
  address: () => import("./te.address.js"),
  bank: () => import("./te.bank.js"),
  combobox: () => import("./te.combobox.js"),
  contact: () => import("./te.contact.js"),
  range: () => import("./te.range.js"),
  duration: () => import("./te.duration.js"),
  upload: () => import("./te.upload.js"),
  list: () => import("./te.list.js"),
  name: () => import("./te.name.js"),
  id: () => import("./te.id.js"),
  ranking: () => import("./te.ranking.js"),
  code: () => import("./te.code.js"),
  signature: () => import("./te.signature.js"),
  time: () => import("./te.time.js"),
  country: () => import("./te.country.js"),
  language: () => import("./te.language.js"),
};
