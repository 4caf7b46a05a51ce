import base from "./lv.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./lv.errors.js"),
  summary: () => import("./lv.summary.js"),
  warnings: () => import("./lv.warnings.js"),
  after: () => import("./lv.after.js"),
  save: () => import("./lv.save.js"),
  service: () => import("./lv.service.js"),
  address: () => import("./lv.address.js"),
  bank: () => import("./lv.bank.js"),
  combobox: () => import("./lv.combobox.js"),
  contact: () => import("./lv.contact.js"),
  range: () => import("./lv.range.js"),
  duration: () => import("./lv.duration.js"),
  upload: () => import("./lv.upload.js"),
  list: () => import("./lv.list.js"),
  name: () => import("./lv.name.js"),
  id: () => import("./lv.id.js"),
  ranking: () => import("./lv.ranking.js"),
  code: () => import("./lv.code.js"),
  signature: () => import("./lv.signature.js"),
  time: () => import("./lv.time.js"),
  country: () => import("./lv.country.js"),
  language: () => import("./lv.language.js"),
};
