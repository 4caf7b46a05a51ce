import base from "./zh-Hans.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./zh-Hans.errors.js"),
  summary: () => import("./zh-Hans.summary.js"),
  warnings: () => import("./zh-Hans.warnings.js"),
  after: () => import("./zh-Hans.after.js"),
  save: () => import("./zh-Hans.save.js"),
  service: () => import("./zh-Hans.service.js"),
  address: () => import("./zh-Hans.address.js"),
  bank: () => import("./zh-Hans.bank.js"),
  combobox: () => import("./zh-Hans.combobox.js"),
  contact: () => import("./zh-Hans.contact.js"),
  range: () => import("./zh-Hans.range.js"),
  duration: () => import("./zh-Hans.duration.js"),
  upload: () => import("./zh-Hans.upload.js"),
  list: () => import("./zh-Hans.list.js"),
  name: () => import("./zh-Hans.name.js"),
  id: () => import("./zh-Hans.id.js"),
  ranking: () => import("./zh-Hans.ranking.js"),
  code: () => import("./zh-Hans.code.js"),
  signature: () => import("./zh-Hans.signature.js"),
  time: () => import("./zh-Hans.time.js"),
  country: () => import("./zh-Hans.country.js"),
  language: () => import("./zh-Hans.language.js"),
};
