import base from "./th.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./th.errors.js"),
  summary: () => import("./th.summary.js"),
  warnings: () => import("./th.warnings.js"),
  after: () => import("./th.after.js"),
  save: () => import("./th.save.js"),
  service: () => import("./th.service.js"),
  address: () => import("./th.address.js"),
  bank: () => import("./th.bank.js"),
  combobox: () => import("./th.combobox.js"),
  contact: () => import("./th.contact.js"),
  range: () => import("./th.range.js"),
  duration: () => import("./th.duration.js"),
  upload: () => import("./th.upload.js"),
  list: () => import("./th.list.js"),
  name: () => import("./th.name.js"),
  id: () => import("./th.id.js"),
  ranking: () => import("./th.ranking.js"),
  code: () => import("./th.code.js"),
  signature: () => import("./th.signature.js"),
  time: () => import("./th.time.js"),
  country: () => import("./th.country.js"),
  language: () => import("./th.language.js"),
};
