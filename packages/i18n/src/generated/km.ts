import base from "./km.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./km.errors.js"),
  summary: () => import("./km.summary.js"),
  warnings: () => import("./km.warnings.js"),
  after: () => import("./km.after.js"),
  save: () => import("./km.save.js"),
  service: () => import("./km.service.js"),
  address: () => import("./km.address.js"),
  bank: () => import("./km.bank.js"),
  combobox: () => import("./km.combobox.js"),
  contact: () => import("./km.contact.js"),
  range: () => import("./km.range.js"),
  duration: () => import("./km.duration.js"),
  upload: () => import("./km.upload.js"),
  list: () => import("./km.list.js"),
  name: () => import("./km.name.js"),
  id: () => import("./km.id.js"),
  ranking: () => import("./km.ranking.js"),
  code: () => import("./km.code.js"),
  signature: () => import("./km.signature.js"),
  time: () => import("./km.time.js"),
  country: () => import("./km.country.js"),
  language: () => import("./km.language.js"),
};
