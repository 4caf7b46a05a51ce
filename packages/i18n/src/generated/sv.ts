import base from "./sv.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sv.errors.js"),
  summary: () => import("./sv.summary.js"),
  warnings: () => import("./sv.warnings.js"),
  after: () => import("./sv.after.js"),
  save: () => import("./sv.save.js"),
  service: () => import("./sv.service.js"),
  address: () => import("./sv.address.js"),
  bank: () => import("./sv.bank.js"),
  combobox: () => import("./sv.combobox.js"),
  contact: () => import("./sv.contact.js"),
  range: () => import("./sv.range.js"),
  duration: () => import("./sv.duration.js"),
  upload: () => import("./sv.upload.js"),
  list: () => import("./sv.list.js"),
  name: () => import("./sv.name.js"),
  id: () => import("./sv.id.js"),
  ranking: () => import("./sv.ranking.js"),
  code: () => import("./sv.code.js"),
  signature: () => import("./sv.signature.js"),
  time: () => import("./sv.time.js"),
  country: () => import("./sv.country.js"),
  language: () => import("./sv.language.js"),
};
