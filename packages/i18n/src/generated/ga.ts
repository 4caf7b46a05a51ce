import base from "./ga.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ga.errors.js"),
  summary: () => import("./ga.summary.js"),
  warnings: () => import("./ga.warnings.js"),
  after: () => import("./ga.after.js"),
  save: () => import("./ga.save.js"),
  service: () => import("./ga.service.js"),
  address: () => import("./ga.address.js"),
  bank: () => import("./ga.bank.js"),
  combobox: () => import("./ga.combobox.js"),
  contact: () => import("./ga.contact.js"),
  range: () => import("./ga.range.js"),
  duration: () => import("./ga.duration.js"),
  upload: () => import("./ga.upload.js"),
  list: () => import("./ga.list.js"),
  name: () => import("./ga.name.js"),
  id: () => import("./ga.id.js"),
  ranking: () => import("./ga.ranking.js"),
  code: () => import("./ga.code.js"),
  signature: () => import("./ga.signature.js"),
  time: () => import("./ga.time.js"),
  country: () => import("./ga.country.js"),
  language: () => import("./ga.language.js"),
};
