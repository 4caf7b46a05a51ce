import base from "./es.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./es.errors.js"),
  summary: () => import("./es.summary.js"),
  warnings: () => import("./es.warnings.js"),
  after: () => import("./es.after.js"),
  save: () => import("./es.save.js"),
  service: () => import("./es.service.js"),
  address: () => import("./es.address.js"),
  bank: () => import("./es.bank.js"),
  combobox: () => import("./es.combobox.js"),
  contact: () => import("./es.contact.js"),
  range: () => import("./es.range.js"),
  duration: () => import("./es.duration.js"),
  upload: () => import("./es.upload.js"),
  list: () => import("./es.list.js"),
  name: () => import("./es.name.js"),
  id: () => import("./es.id.js"),
  ranking: () => import("./es.ranking.js"),
  code: () => import("./es.code.js"),
  signature: () => import("./es.signature.js"),
  time: () => import("./es.time.js"),
  country: () => import("./es.country.js"),
  language: () => import("./es.language.js"),
};
