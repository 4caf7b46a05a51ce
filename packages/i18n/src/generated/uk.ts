import base from "./uk.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./uk.errors.js"),
  summary: () => import("./uk.summary.js"),
  warnings: () => import("./uk.warnings.js"),
  after: () => import("./uk.after.js"),
  save: () => import("./uk.save.js"),
  service: () => import("./uk.service.js"),
  address: () => import("./uk.address.js"),
  bank: () => import("./uk.bank.js"),
  combobox: () => import("./uk.combobox.js"),
  contact: () => import("./uk.contact.js"),
  range: () => import("./uk.range.js"),
  duration: () => import("./uk.duration.js"),
  upload: () => import("./uk.upload.js"),
  list: () => import("./uk.list.js"),
  name: () => import("./uk.name.js"),
  id: () => import("./uk.id.js"),
  ranking: () => import("./uk.ranking.js"),
  code: () => import("./uk.code.js"),
  signature: () => import("./uk.signature.js"),
  time: () => import("./uk.time.js"),
  country: () => import("./uk.country.js"),
  language: () => import("./uk.language.js"),
};
