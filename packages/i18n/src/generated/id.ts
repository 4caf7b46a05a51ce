import base from "./id.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./id.errors.js"),
  summary: () => import("./id.summary.js"),
  warnings: () => import("./id.warnings.js"),
  after: () => import("./id.after.js"),
  save: () => import("./id.save.js"),
  service: () => import("./id.service.js"),
  address: () => import("./id.address.js"),
  bank: () => import("./id.bank.js"),
  combobox: () => import("./id.combobox.js"),
  contact: () => import("./id.contact.js"),
  range: () => import("./id.range.js"),
  duration: () => import("./id.duration.js"),
  upload: () => import("./id.upload.js"),
  list: () => import("./id.list.js"),
  name: () => import("./id.name.js"),
  id: () => import("./id.id.js"),
  ranking: () => import("./id.ranking.js"),
  code: () => import("./id.code.js"),
  signature: () => import("./id.signature.js"),
  time: () => import("./id.time.js"),
  country: () => import("./id.country.js"),
  language: () => import("./id.language.js"),
};
