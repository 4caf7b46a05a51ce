import base from "./so.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./so.errors.js"),
  summary: () => import("./so.summary.js"),
  warnings: () => import("./so.warnings.js"),
  after: () => import("./so.after.js"),
  save: () => import("./so.save.js"),
  service: () => import("./so.service.js"),
  address: () => import("./so.address.js"),
  bank: () => import("./so.bank.js"),
  combobox: () => import("./so.combobox.js"),
  contact: () => import("./so.contact.js"),
  range: () => import("./so.range.js"),
  duration: () => import("./so.duration.js"),
  upload: () => import("./so.upload.js"),
  list: () => import("./so.list.js"),
  name: () => import("./so.name.js"),
  id: () => import("./so.id.js"),
  ranking: () => import("./so.ranking.js"),
  code: () => import("./so.code.js"),
  signature: () => import("./so.signature.js"),
  time: () => import("./so.time.js"),
  country: () => import("./so.country.js"),
  language: () => import("./so.language.js"),
};
