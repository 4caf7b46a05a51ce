import base from "./lo.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./lo.errors.js"),
  summary: () => import("./lo.summary.js"),
  warnings: () => import("./lo.warnings.js"),
  after: () => import("./lo.after.js"),
  save: () => import("./lo.save.js"),
  service: () => import("./lo.service.js"),
  address: () => import("./lo.address.js"),
  bank: () => import("./lo.bank.js"),
  combobox: () => import("./lo.combobox.js"),
  contact: () => import("./lo.contact.js"),
  range: () => import("./lo.range.js"),
  duration: () => import("./lo.duration.js"),
  upload: () => import("./lo.upload.js"),
  list: () => import("./lo.list.js"),
  name: () => import("./lo.name.js"),
  id: () => import("./lo.id.js"),
  ranking: () => import("./lo.ranking.js"),
  code: () => import("./lo.code.js"),
  signature: () => import("./lo.signature.js"),
  time: () => import("./lo.time.js"),
  country: () => import("./lo.country.js"),
  language: () => import("./lo.language.js"),
};
