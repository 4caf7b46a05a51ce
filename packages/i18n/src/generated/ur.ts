import base from "./ur.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ur.errors.js"),
  summary: () => import("./ur.summary.js"),
  warnings: () => import("./ur.warnings.js"),
  after: () => import("./ur.after.js"),
  save: () => import("./ur.save.js"),
  service: () => import("./ur.service.js"),
  address: () => import("./ur.address.js"),
  bank: () => import("./ur.bank.js"),
  combobox: () => import("./ur.combobox.js"),
  contact: () => import("./ur.contact.js"),
  range: () => import("./ur.range.js"),
  duration: () => import("./ur.duration.js"),
  upload: () => import("./ur.upload.js"),
  list: () => import("./ur.list.js"),
  name: () => import("./ur.name.js"),
  id: () => import("./ur.id.js"),
  ranking: () => import("./ur.ranking.js"),
  code: () => import("./ur.code.js"),
  signature: () => import("./ur.signature.js"),
  time: () => import("./ur.time.js"),
  country: () => import("./ur.country.js"),
  language: () => import("./ur.language.js"),
};
