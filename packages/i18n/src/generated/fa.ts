import base from "./fa.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fa.errors.js"),
  summary: () => import("./fa.summary.js"),
  warnings: () => import("./fa.warnings.js"),
  after: () => import("./fa.after.js"),
  save: () => import("./fa.save.js"),
  service: () => import("./fa.service.js"),
  address: () => import("./fa.address.js"),
  bank: () => import("./fa.bank.js"),
  combobox: () => import("./fa.combobox.js"),
  contact: () => import("./fa.contact.js"),
  range: () => import("./fa.range.js"),
  duration: () => import("./fa.duration.js"),
  upload: () => import("./fa.upload.js"),
  list: () => import("./fa.list.js"),
  name: () => import("./fa.name.js"),
  id: () => import("./fa.id.js"),
  ranking: () => import("./fa.ranking.js"),
  code: () => import("./fa.code.js"),
  signature: () => import("./fa.signature.js"),
  time: () => import("./fa.time.js"),
  country: () => import("./fa.country.js"),
  language: () => import("./fa.language.js"),
};
