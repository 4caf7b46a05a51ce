import base from "./is.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./is.errors.js"),
  summary: () => import("./is.summary.js"),
  warnings: () => import("./is.warnings.js"),
  after: () => import("./is.after.js"),
  save: () => import("./is.save.js"),
  service: () => import("./is.service.js"),
  address: () => import("./is.address.js"),
  bank: () => import("./is.bank.js"),
  combobox: () => import("./is.combobox.js"),
  contact: () => import("./is.contact.js"),
  range: () => import("./is.range.js"),
  duration: () => import("./is.duration.js"),
  upload: () => import("./is.upload.js"),
  list: () => import("./is.list.js"),
  name: () => import("./is.name.js"),
  id: () => import("./is.id.js"),
  ranking: () => import("./is.ranking.js"),
  code: () => import("./is.code.js"),
  signature: () => import("./is.signature.js"),
  time: () => import("./is.time.js"),
  country: () => import("./is.country.js"),
  language: () => import("./is.language.js"),
};
