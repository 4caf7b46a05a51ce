import base from "./ko.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ko.errors.js"),
  summary: () => import("./ko.summary.js"),
  warnings: () => import("./ko.warnings.js"),
  after: () => import("./ko.after.js"),
  save: () => import("./ko.save.js"),
  service: () => import("./ko.service.js"),
  address: () => import("./ko.address.js"),
  bank: () => import("./ko.bank.js"),
  combobox: () => import("./ko.combobox.js"),
  contact: () => import("./ko.contact.js"),
  range: () => import("./ko.range.js"),
  duration: () => import("./ko.duration.js"),
  upload: () => import("./ko.upload.js"),
  list: () => import("./ko.list.js"),
  name: () => import("./ko.name.js"),
  id: () => import("./ko.id.js"),
  ranking: () => import("./ko.ranking.js"),
  code: () => import("./ko.code.js"),
  signature: () => import("./ko.signature.js"),
  time: () => import("./ko.time.js"),
  country: () => import("./ko.country.js"),
  language: () => import("./ko.language.js"),
};
