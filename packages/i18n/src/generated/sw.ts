import base from "./sw.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sw.errors.js"),
  summary: () => import("./sw.summary.js"),
  warnings: () => import("./sw.warnings.js"),
  after: () => import("./sw.after.js"),
  save: () => import("./sw.save.js"),
  service: () => import("./sw.service.js"),
  address: () => import("./sw.address.js"),
  bank: () => import("./sw.bank.js"),
  combobox: () => import("./sw.combobox.js"),
  contact: () => import("./sw.contact.js"),
  range: () => import("./sw.range.js"),
  duration: () => import("./sw.duration.js"),
  upload: () => import("./sw.upload.js"),
  list: () => import("./sw.list.js"),
  name: () => import("./sw.name.js"),
  id: () => import("./sw.id.js"),
  ranking: () => import("./sw.ranking.js"),
  code: () => import("./sw.code.js"),
  signature: () => import("./sw.signature.js"),
  time: () => import("./sw.time.js"),
  country: () => import("./sw.country.js"),
  language: () => import("./sw.language.js"),
};
