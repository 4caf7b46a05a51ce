import base from "./lt.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./lt.errors.js"),
  summary: () => import("./lt.summary.js"),
  warnings: () => import("./lt.warnings.js"),
  after: () => import("./lt.after.js"),
  save: () => import("./lt.save.js"),
  service: () => import("./lt.service.js"),
  address: () => import("./lt.address.js"),
  bank: () => import("./lt.bank.js"),
  combobox: () => import("./lt.combobox.js"),
  contact: () => import("./lt.contact.js"),
  range: () => import("./lt.range.js"),
  duration: () => import("./lt.duration.js"),
  upload: () => import("./lt.upload.js"),
  list: () => import("./lt.list.js"),
  name: () => import("./lt.name.js"),
  id: () => import("./lt.id.js"),
  ranking: () => import("./lt.ranking.js"),
  code: () => import("./lt.code.js"),
  signature: () => import("./lt.signature.js"),
  time: () => import("./lt.time.js"),
  country: () => import("./lt.country.js"),
  language: () => import("./lt.language.js"),
};
