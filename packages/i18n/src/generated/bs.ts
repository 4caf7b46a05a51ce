import base from "./bs.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./bs.errors.js"),
  summary: () => import("./bs.summary.js"),
  warnings: () => import("./bs.warnings.js"),
  after: () => import("./bs.after.js"),
  save: () => import("./bs.save.js"),
  service: () => import("./bs.service.js"),
  address: () => import("./bs.address.js"),
  bank: () => import("./bs.bank.js"),
  combobox: () => import("./bs.combobox.js"),
  contact: () => import("./bs.contact.js"),
  range: () => import("./bs.range.js"),
  duration: () => import("./bs.duration.js"),
  upload: () => import("./bs.upload.js"),
  list: () => import("./bs.list.js"),
  name: () => import("./bs.name.js"),
  id: () => import("./bs.id.js"),
  ranking: () => import("./bs.ranking.js"),
  code: () => import("./bs.code.js"),
  signature: () => import("./bs.signature.js"),
  time: () => import("./bs.time.js"),
  country: () => import("./bs.country.js"),
  language: () => import("./bs.language.js"),
};
