import base from "./nb.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./nb.errors.js"),
  summary: () => import("./nb.summary.js"),
  warnings: () => import("./nb.warnings.js"),
  after: () => import("./nb.after.js"),
  save: () => import("./nb.save.js"),
  service: () => import("./nb.service.js"),
  address: () => import("./nb.address.js"),
  bank: () => import("./nb.bank.js"),
  combobox: () => import("./nb.combobox.js"),
  contact: () => import("./nb.contact.js"),
  range: () => import("./nb.range.js"),
  duration: () => import("./nb.duration.js"),
  upload: () => import("./nb.upload.js"),
  list: () => import("./nb.list.js"),
  name: () => import("./nb.name.js"),
  id: () => import("./nb.id.js"),
  ranking: () => import("./nb.ranking.js"),
  code: () => import("./nb.code.js"),
  signature: () => import("./nb.signature.js"),
  time: () => import("./nb.time.js"),
  country: () => import("./nb.country.js"),
  language: () => import("./nb.language.js"),
};
