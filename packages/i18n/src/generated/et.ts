import base from "./et.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./et.errors.js"),
  summary: () => import("./et.summary.js"),
  warnings: () => import("./et.warnings.js"),
  after: () => import("./et.after.js"),
  save: () => import("./et.save.js"),
  service: () => import("./et.service.js"),
  address: () => import("./et.address.js"),
  bank: () => import("./et.bank.js"),
  combobox: () => import("./et.combobox.js"),
  contact: () => import("./et.contact.js"),
  range: () => import("./et.range.js"),
  duration: () => import("./et.duration.js"),
  upload: () => import("./et.upload.js"),
  list: () => import("./et.list.js"),
  name: () => import("./et.name.js"),
  id: () => import("./et.id.js"),
  ranking: () => import("./et.ranking.js"),
  code: () => import("./et.code.js"),
  signature: () => import("./et.signature.js"),
  time: () => import("./et.time.js"),
  country: () => import("./et.country.js"),
  language: () => import("./et.language.js"),
};
