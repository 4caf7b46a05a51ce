import base from "./ha.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ha.errors.js"),
  summary: () => import("./ha.summary.js"),
  warnings: () => import("./ha.warnings.js"),
  after: () => import("./ha.after.js"),
  save: () => import("./ha.save.js"),
  service: () => import("./ha.service.js"),
  address: () => import("./ha.address.js"),
  bank: () => import("./ha.bank.js"),
  combobox: () => import("./ha.combobox.js"),
  contact: () => import("./ha.contact.js"),
  range: () => import("./ha.range.js"),
  duration: () => import("./ha.duration.js"),
  upload: () => import("./ha.upload.js"),
  list: () => import("./ha.list.js"),
  name: () => import("./ha.name.js"),
  id: () => import("./ha.id.js"),
  ranking: () => import("./ha.ranking.js"),
  code: () => import("./ha.code.js"),
  signature: () => import("./ha.signature.js"),
  time: () => import("./ha.time.js"),
  country: () => import("./ha.country.js"),
  language: () => import("./ha.language.js"),
};
