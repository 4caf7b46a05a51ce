import base from "./ml.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ml.errors.js"),
  summary: () => import("./ml.summary.js"),
  warnings: () => import("./ml.warnings.js"),
  after: () => import("./ml.after.js"),
  save: () => import("./ml.save.js"),
  service: () => import("./ml.service.js"),
  address: () => import("./ml.address.js"),
  bank: () => import("./ml.bank.js"),
  combobox: () => import("./ml.combobox.js"),
  contact: () => import("./ml.contact.js"),
  range: () => import("./ml.range.js"),
  duration: () => import("./ml.duration.js"),
  upload: () => import("./ml.upload.js"),
  list: () => import("./ml.list.js"),
  name: () => import("./ml.name.js"),
  id: () => import("./ml.id.js"),
  ranking: () => import("./ml.ranking.js"),
  code: () => import("./ml.code.js"),
  signature: () => import("./ml.signature.js"),
  time: () => import("./ml.time.js"),
  country: () => import("./ml.country.js"),
  language: () => import("./ml.language.js"),
};
