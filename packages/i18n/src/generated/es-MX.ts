import base from "./es-MX.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./es-MX.errors.js"),
  summary: () => import("./es-MX.summary.js"),
  warnings: () => import("./es-MX.warnings.js"),
  after: () => import("./es-MX.after.js"),
  save: () => import("./es-MX.save.js"),
  service: () => import("./es-MX.service.js"),
  address: () => import("./es-MX.address.js"),
  bank: () => import("./es-MX.bank.js"),
  combobox: () => import("./es-MX.combobox.js"),
  contact: () => import("./es-MX.contact.js"),
  range: () => import("./es-MX.range.js"),
  duration: () => import("./es-MX.duration.js"),
  upload: () => import("./es-MX.upload.js"),
  list: () => import("./es-MX.list.js"),
  name: () => import("./es-MX.name.js"),
  id: () => import("./es-MX.id.js"),
  ranking: () => import("./es-MX.ranking.js"),
  code: () => import("./es-MX.code.js"),
  signature: () => import("./es-MX.signature.js"),
  time: () => import("./es-MX.time.js"),
  country: () => import("./es-MX.country.js"),
  language: () => import("./es-MX.language.js"),
};
