import base from "./el.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./el.errors.js"),
  summary: () => import("./el.summary.js"),
  warnings: () => import("./el.warnings.js"),
  after: () => import("./el.after.js"),
  save: () => import("./el.save.js"),
  service: () => import("./el.service.js"),
  address: () => import("./el.address.js"),
  bank: () => import("./el.bank.js"),
  combobox: () => import("./el.combobox.js"),
  contact: () => import("./el.contact.js"),
  range: () => import("./el.range.js"),
  duration: () => import("./el.duration.js"),
  upload: () => import("./el.upload.js"),
  list: () => import("./el.list.js"),
  name: () => import("./el.name.js"),
  id: () => import("./el.id.js"),
  ranking: () => import("./el.ranking.js"),
  code: () => import("./el.code.js"),
  signature: () => import("./el.signature.js"),
  time: () => import("./el.time.js"),
  country: () => import("./el.country.js"),
  language: () => import("./el.language.js"),
};
