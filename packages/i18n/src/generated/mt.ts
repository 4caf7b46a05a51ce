import base from "./mt.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./mt.errors.js"),
  summary: () => import("./mt.summary.js"),
  warnings: () => import("./mt.warnings.js"),
  after: () => import("./mt.after.js"),
  save: () => import("./mt.save.js"),
  service: () => import("./mt.service.js"),
  address: () => import("./mt.address.js"),
  bank: () => import("./mt.bank.js"),
  combobox: () => import("./mt.combobox.js"),
  contact: () => import("./mt.contact.js"),
  range: () => import("./mt.range.js"),
  duration: () => import("./mt.duration.js"),
  upload: () => import("./mt.upload.js"),
  list: () => import("./mt.list.js"),
  name: () => import("./mt.name.js"),
  id: () => import("./mt.id.js"),
  ranking: () => import("./mt.ranking.js"),
  code: () => import("./mt.code.js"),
  signature: () => import("./mt.signature.js"),
  time: () => import("./mt.time.js"),
  country: () => import("./mt.country.js"),
  language: () => import("./mt.language.js"),
};
