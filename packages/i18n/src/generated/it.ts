import base from "./it.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./it.errors.js"),
  summary: () => import("./it.summary.js"),
  warnings: () => import("./it.warnings.js"),
  after: () => import("./it.after.js"),
  save: () => import("./it.save.js"),
  service: () => import("./it.service.js"),
  address: () => import("./it.address.js"),
  bank: () => import("./it.bank.js"),
  combobox: () => import("./it.combobox.js"),
  contact: () => import("./it.contact.js"),
  range: () => import("./it.range.js"),
  duration: () => import("./it.duration.js"),
  upload: () => import("./it.upload.js"),
  list: () => import("./it.list.js"),
  name: () => import("./it.name.js"),
  id: () => import("./it.id.js"),
  ranking: () => import("./it.ranking.js"),
  code: () => import("./it.code.js"),
  signature: () => import("./it.signature.js"),
  time: () => import("./it.time.js"),
  country: () => import("./it.country.js"),
  language: () => import("./it.language.js"),
};
