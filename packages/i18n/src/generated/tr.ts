import base from "./tr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./tr.errors.js"),
  summary: () => import("./tr.summary.js"),
  warnings: () => import("./tr.warnings.js"),
  after: () => import("./tr.after.js"),
  save: () => import("./tr.save.js"),
  service: () => import("./tr.service.js"),
  address: () => import("./tr.address.js"),
  bank: () => import("./tr.bank.js"),
  combobox: () => import("./tr.combobox.js"),
  contact: () => import("./tr.contact.js"),
  range: () => import("./tr.range.js"),
  duration: () => import("./tr.duration.js"),
  upload: () => import("./tr.upload.js"),
  list: () => import("./tr.list.js"),
  name: () => import("./tr.name.js"),
  id: () => import("./tr.id.js"),
  ranking: () => import("./tr.ranking.js"),
  code: () => import("./tr.code.js"),
  signature: () => import("./tr.signature.js"),
  time: () => import("./tr.time.js"),
  country: () => import("./tr.country.js"),
  language: () => import("./tr.language.js"),
};
