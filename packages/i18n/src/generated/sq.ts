import base from "./sq.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sq.errors.js"),
  summary: () => import("./sq.summary.js"),
  warnings: () => import("./sq.warnings.js"),
  after: () => import("./sq.after.js"),
  save: () => import("./sq.save.js"),
  service: () => import("./sq.service.js"),
  address: () => import("./sq.address.js"),
  bank: () => import("./sq.bank.js"),
  combobox: () => import("./sq.combobox.js"),
  contact: () => import("./sq.contact.js"),
  range: () => import("./sq.range.js"),
  duration: () => import("./sq.duration.js"),
  upload: () => import("./sq.upload.js"),
  list: () => import("./sq.list.js"),
  name: () => import("./sq.name.js"),
  id: () => import("./sq.id.js"),
  ranking: () => import("./sq.ranking.js"),
  code: () => import("./sq.code.js"),
  signature: () => import("./sq.signature.js"),
  time: () => import("./sq.time.js"),
  country: () => import("./sq.country.js"),
  language: () => import("./sq.language.js"),
};
