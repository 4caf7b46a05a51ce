import base from "./ht.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ht.errors.js"),
  summary: () => import("./ht.summary.js"),
  warnings: () => import("./ht.warnings.js"),
  after: () => import("./ht.after.js"),
  save: () => import("./ht.save.js"),
  service: () => import("./ht.service.js"),
  address: () => import("./ht.address.js"),
  bank: () => import("./ht.bank.js"),
  combobox: () => import("./ht.combobox.js"),
  contact: () => import("./ht.contact.js"),
  range: () => import("./ht.range.js"),
  duration: () => import("./ht.duration.js"),
  upload: () => import("./ht.upload.js"),
  list: () => import("./ht.list.js"),
  name: () => import("./ht.name.js"),
  id: () => import("./ht.id.js"),
  ranking: () => import("./ht.ranking.js"),
  code: () => import("./ht.code.js"),
  signature: () => import("./ht.signature.js"),
  time: () => import("./ht.time.js"),
  country: () => import("./ht.country.js"),
  language: () => import("./ht.language.js"),
};
