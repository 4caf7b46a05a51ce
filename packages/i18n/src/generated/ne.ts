import base from "./ne.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ne.errors.js"),
  summary: () => import("./ne.summary.js"),
  warnings: () => import("./ne.warnings.js"),
  after: () => import("./ne.after.js"),
  save: () => import("./ne.save.js"),
  service: () => import("./ne.service.js"),
  address: () => import("./ne.address.js"),
  bank: () => import("./ne.bank.js"),
  combobox: () => import("./ne.combobox.js"),
  contact: () => import("./ne.contact.js"),
  range: () => import("./ne.range.js"),
  duration: () => import("./ne.duration.js"),
  upload: () => import("./ne.upload.js"),
  list: () => import("./ne.list.js"),
  name: () => import("./ne.name.js"),
  id: () => import("./ne.id.js"),
  ranking: () => import("./ne.ranking.js"),
  code: () => import("./ne.code.js"),
  signature: () => import("./ne.signature.js"),
  time: () => import("./ne.time.js"),
  country: () => import("./ne.country.js"),
  language: () => import("./ne.language.js"),
};
