import base from "./sl.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sl.errors.js"),
  summary: () => import("./sl.summary.js"),
  warnings: () => import("./sl.warnings.js"),
  after: () => import("./sl.after.js"),
  save: () => import("./sl.save.js"),
  service: () => import("./sl.service.js"),
  address: () => import("./sl.address.js"),
  bank: () => import("./sl.bank.js"),
  combobox: () => import("./sl.combobox.js"),
  contact: () => import("./sl.contact.js"),
  range: () => import("./sl.range.js"),
  duration: () => import("./sl.duration.js"),
  upload: () => import("./sl.upload.js"),
  list: () => import("./sl.list.js"),
  name: () => import("./sl.name.js"),
  id: () => import("./sl.id.js"),
  ranking: () => import("./sl.ranking.js"),
  code: () => import("./sl.code.js"),
  signature: () => import("./sl.signature.js"),
  time: () => import("./sl.time.js"),
  country: () => import("./sl.country.js"),
  language: () => import("./sl.language.js"),
};
