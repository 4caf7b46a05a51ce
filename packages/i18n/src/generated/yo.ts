import base from "./yo.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./yo.errors.js"),
  summary: () => import("./yo.summary.js"),
  warnings: () => import("./yo.warnings.js"),
  after: () => import("./yo.after.js"),
  save: () => import("./yo.save.js"),
  service: () => import("./yo.service.js"),
  address: () => import("./yo.address.js"),
  bank: () => import("./yo.bank.js"),
  combobox: () => import("./yo.combobox.js"),
  contact: () => import("./yo.contact.js"),
  range: () => import("./yo.range.js"),
  duration: () => import("./yo.duration.js"),
  upload: () => import("./yo.upload.js"),
  list: () => import("./yo.list.js"),
  name: () => import("./yo.name.js"),
  id: () => import("./yo.id.js"),
  ranking: () => import("./yo.ranking.js"),
  code: () => import("./yo.code.js"),
  signature: () => import("./yo.signature.js"),
  time: () => import("./yo.time.js"),
  country: () => import("./yo.country.js"),
  language: () => import("./yo.language.js"),
};
