import base from "./am.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./am.errors.js"),
  summary: () => import("./am.summary.js"),
  warnings: () => import("./am.warnings.js"),
  after: () => import("./am.after.js"),
  save: () => import("./am.save.js"),
  service: () => import("./am.service.js"),
  address: () => import("./am.address.js"),
  bank: () => import("./am.bank.js"),
  combobox: () => import("./am.combobox.js"),
  contact: () => import("./am.contact.js"),
  range: () => import("./am.range.js"),
  duration: () => import("./am.duration.js"),
  upload: () => import("./am.upload.js"),
  list: () => import("./am.list.js"),
  name: () => import("./am.name.js"),
  id: () => import("./am.id.js"),
  ranking: () => import("./am.ranking.js"),
  code: () => import("./am.code.js"),
  signature: () => import("./am.signature.js"),
  time: () => import("./am.time.js"),
  country: () => import("./am.country.js"),
  language: () => import("./am.language.js"),
};
