import base from "./bg.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./bg.errors.js"),
  summary: () => import("./bg.summary.js"),
  warnings: () => import("./bg.warnings.js"),
  after: () => import("./bg.after.js"),
  save: () => import("./bg.save.js"),
  service: () => import("./bg.service.js"),
  address: () => import("./bg.address.js"),
  bank: () => import("./bg.bank.js"),
  combobox: () => import("./bg.combobox.js"),
  contact: () => import("./bg.contact.js"),
  range: () => import("./bg.range.js"),
  duration: () => import("./bg.duration.js"),
  upload: () => import("./bg.upload.js"),
  list: () => import("./bg.list.js"),
  name: () => import("./bg.name.js"),
  id: () => import("./bg.id.js"),
  ranking: () => import("./bg.ranking.js"),
  code: () => import("./bg.code.js"),
  signature: () => import("./bg.signature.js"),
  time: () => import("./bg.time.js"),
  country: () => import("./bg.country.js"),
  language: () => import("./bg.language.js"),
};
