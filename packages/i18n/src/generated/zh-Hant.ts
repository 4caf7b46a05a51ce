import base from "./zh-Hant.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./zh-Hant.errors.js"),
  summary: () => import("./zh-Hant.summary.js"),
  warnings: () => import("./zh-Hant.warnings.js"),
  after: () => import("./zh-Hant.after.js"),
  save: () => import("./zh-Hant.save.js"),
  service: () => import("./zh-Hant.service.js"),
  address: () => import("./zh-Hant.address.js"),
  bank: () => import("./zh-Hant.bank.js"),
  combobox: () => import("./zh-Hant.combobox.js"),
  contact: () => import("./zh-Hant.contact.js"),
  range: () => import("./zh-Hant.range.js"),
  duration: () => import("./zh-Hant.duration.js"),
  upload: () => import("./zh-Hant.upload.js"),
  list: () => import("./zh-Hant.list.js"),
  name: () => import("./zh-Hant.name.js"),
  id: () => import("./zh-Hant.id.js"),
  ranking: () => import("./zh-Hant.ranking.js"),
  code: () => import("./zh-Hant.code.js"),
  signature: () => import("./zh-Hant.signature.js"),
  time: () => import("./zh-Hant.time.js"),
  country: () => import("./zh-Hant.country.js"),
  language: () => import("./zh-Hant.language.js"),
};
