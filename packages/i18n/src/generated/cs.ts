import base from "./cs.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./cs.errors.js"),
  summary: () => import("./cs.summary.js"),
  warnings: () => import("./cs.warnings.js"),
  after: () => import("./cs.after.js"),
  save: () => import("./cs.save.js"),
  service: () => import("./cs.service.js"),
  address: () => import("./cs.address.js"),
  bank: () => import("./cs.bank.js"),
  combobox: () => import("./cs.combobox.js"),
  contact: () => import("./cs.contact.js"),
  range: () => import("./cs.range.js"),
  duration: () => import("./cs.duration.js"),
  upload: () => import("./cs.upload.js"),
  list: () => import("./cs.list.js"),
  name: () => import("./cs.name.js"),
  id: () => import("./cs.id.js"),
  ranking: () => import("./cs.ranking.js"),
  code: () => import("./cs.code.js"),
  signature: () => import("./cs.signature.js"),
  time: () => import("./cs.time.js"),
  country: () => import("./cs.country.js"),
  language: () => import("./cs.language.js"),
};
