import base from "./fil.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fil.errors.js"),
  summary: () => import("./fil.summary.js"),
  warnings: () => import("./fil.warnings.js"),
  after: () => import("./fil.after.js"),
  save: () => import("./fil.save.js"),
  service: () => import("./fil.service.js"),
  address: () => import("./fil.address.js"),
  bank: () => import("./fil.bank.js"),
  combobox: () => import("./fil.combobox.js"),
  contact: () => import("./fil.contact.js"),
  range: () => import("./fil.range.js"),
  duration: () => import("./fil.duration.js"),
  upload: () => import("./fil.upload.js"),
  list: () => import("./fil.list.js"),
  name: () => import("./fil.name.js"),
  id: () => import("./fil.id.js"),
  ranking: () => import("./fil.ranking.js"),
  code: () => import("./fil.code.js"),
  signature: () => import("./fil.signature.js"),
  time: () => import("./fil.time.js"),
  country: () => import("./fil.country.js"),
  language: () => import("./fil.language.js"),
};
