import base from "./pa.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./pa.errors.js"),
  summary: () => import("./pa.summary.js"),
  warnings: () => import("./pa.warnings.js"),
  after: () => import("./pa.after.js"),
  save: () => import("./pa.save.js"),
  service: () => import("./pa.service.js"),
  address: () => import("./pa.address.js"),
  bank: () => import("./pa.bank.js"),
  combobox: () => import("./pa.combobox.js"),
  contact: () => import("./pa.contact.js"),
  range: () => import("./pa.range.js"),
  duration: () => import("./pa.duration.js"),
  upload: () => import("./pa.upload.js"),
  list: () => import("./pa.list.js"),
  name: () => import("./pa.name.js"),
  id: () => import("./pa.id.js"),
  ranking: () => import("./pa.ranking.js"),
  code: () => import("./pa.code.js"),
  signature: () => import("./pa.signature.js"),
  time: () => import("./pa.time.js"),
  country: () => import("./pa.country.js"),
  language: () => import("./pa.language.js"),
};
