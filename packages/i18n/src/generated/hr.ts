import base from "./hr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./hr.errors.js"),
  summary: () => import("./hr.summary.js"),
  warnings: () => import("./hr.warnings.js"),
  after: () => import("./hr.after.js"),
  save: () => import("./hr.save.js"),
  service: () => import("./hr.service.js"),
  address: () => import("./hr.address.js"),
  bank: () => import("./hr.bank.js"),
  combobox: () => import("./hr.combobox.js"),
  contact: () => import("./hr.contact.js"),
  range: () => import("./hr.range.js"),
  duration: () => import("./hr.duration.js"),
  upload: () => import("./hr.upload.js"),
  list: () => import("./hr.list.js"),
  name: () => import("./hr.name.js"),
  id: () => import("./hr.id.js"),
  ranking: () => import("./hr.ranking.js"),
  code: () => import("./hr.code.js"),
  signature: () => import("./hr.signature.js"),
  time: () => import("./hr.time.js"),
  country: () => import("./hr.country.js"),
  language: () => import("./hr.language.js"),
};
