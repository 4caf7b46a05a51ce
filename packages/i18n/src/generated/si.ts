import base from "./si.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./si.errors.js"),
  summary: () => import("./si.summary.js"),
  warnings: () => import("./si.warnings.js"),
  after: () => import("./si.after.js"),
  save: () => import("./si.save.js"),
  service: () => import("./si.service.js"),
  address: () => import("./si.address.js"),
  bank: () => import("./si.bank.js"),
  combobox: () => import("./si.combobox.js"),
  contact: () => import("./si.contact.js"),
  range: () => import("./si.range.js"),
  duration: () => import("./si.duration.js"),
  upload: () => import("./si.upload.js"),
  list: () => import("./si.list.js"),
  name: () => import("./si.name.js"),
  id: () => import("./si.id.js"),
  ranking: () => import("./si.ranking.js"),
  code: () => import("./si.code.js"),
  signature: () => import("./si.signature.js"),
  time: () => import("./si.time.js"),
  country: () => import("./si.country.js"),
  language: () => import("./si.language.js"),
};
