import base from "./sr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sr.errors.js"),
  summary: () => import("./sr.summary.js"),
  warnings: () => import("./sr.warnings.js"),
  after: () => import("./sr.after.js"),
  save: () => import("./sr.save.js"),
  service: () => import("./sr.service.js"),
  address: () => import("./sr.address.js"),
  bank: () => import("./sr.bank.js"),
  combobox: () => import("./sr.combobox.js"),
  contact: () => import("./sr.contact.js"),
  range: () => import("./sr.range.js"),
  duration: () => import("./sr.duration.js"),
  upload: () => import("./sr.upload.js"),
  list: () => import("./sr.list.js"),
  name: () => import("./sr.name.js"),
  id: () => import("./sr.id.js"),
  ranking: () => import("./sr.ranking.js"),
  code: () => import("./sr.code.js"),
  signature: () => import("./sr.signature.js"),
  time: () => import("./sr.time.js"),
  country: () => import("./sr.country.js"),
  language: () => import("./sr.language.js"),
};
