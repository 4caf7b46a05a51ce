import base from "./sr-Latn.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sr-Latn.errors.js"),
  summary: () => import("./sr-Latn.summary.js"),
  warnings: () => import("./sr-Latn.warnings.js"),
  after: () => import("./sr-Latn.after.js"),
  save: () => import("./sr-Latn.save.js"),
  service: () => import("./sr-Latn.service.js"),
  address: () => import("./sr-Latn.address.js"),
  bank: () => import("./sr-Latn.bank.js"),
  combobox: () => import("./sr-Latn.combobox.js"),
  contact: () => import("./sr-Latn.contact.js"),
  range: () => import("./sr-Latn.range.js"),
  duration: () => import("./sr-Latn.duration.js"),
  upload: () => import("./sr-Latn.upload.js"),
  list: () => import("./sr-Latn.list.js"),
  name: () => import("./sr-Latn.name.js"),
  id: () => import("./sr-Latn.id.js"),
  ranking: () => import("./sr-Latn.ranking.js"),
  code: () => import("./sr-Latn.code.js"),
  signature: () => import("./sr-Latn.signature.js"),
  time: () => import("./sr-Latn.time.js"),
  country: () => import("./sr-Latn.country.js"),
  language: () => import("./sr-Latn.language.js"),
};
