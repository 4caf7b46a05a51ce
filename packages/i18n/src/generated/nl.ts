import base from "./nl.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./nl.errors.js"),
  summary: () => import("./nl.summary.js"),
  warnings: () => import("./nl.warnings.js"),
  after: () => import("./nl.after.js"),
  save: () => import("./nl.save.js"),
  service: () => import("./nl.service.js"),
  address: () => import("./nl.address.js"),
  bank: () => import("./nl.bank.js"),
  combobox: () => import("./nl.combobox.js"),
  contact: () => import("./nl.contact.js"),
  range: () => import("./nl.range.js"),
  duration: () => import("./nl.duration.js"),
  upload: () => import("./nl.upload.js"),
  list: () => import("./nl.list.js"),
  name: () => import("./nl.name.js"),
  id: () => import("./nl.id.js"),
  ranking: () => import("./nl.ranking.js"),
  code: () => import("./nl.code.js"),
  signature: () => import("./nl.signature.js"),
  time: () => import("./nl.time.js"),
  country: () => import("./nl.country.js"),
  language: () => import("./nl.language.js"),
};
