import base from "./da.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./da.errors.js"),
  summary: () => import("./da.summary.js"),
  warnings: () => import("./da.warnings.js"),
  after: () => import("./da.after.js"),
  save: () => import("./da.save.js"),
  service: () => import("./da.service.js"),
  address: () => import("./da.address.js"),
  bank: () => import("./da.bank.js"),
  combobox: () => import("./da.combobox.js"),
  contact: () => import("./da.contact.js"),
  range: () => import("./da.range.js"),
  duration: () => import("./da.duration.js"),
  upload: () => import("./da.upload.js"),
  list: () => import("./da.list.js"),
  name: () => import("./da.name.js"),
  id: () => import("./da.id.js"),
  ranking: () => import("./da.ranking.js"),
  code: () => import("./da.code.js"),
  signature: () => import("./da.signature.js"),
  time: () => import("./da.time.js"),
  country: () => import("./da.country.js"),
  language: () => import("./da.language.js"),
};
