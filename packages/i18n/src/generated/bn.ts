import base from "./bn.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./bn.errors.js"),
  summary: () => import("./bn.summary.js"),
  warnings: () => import("./bn.warnings.js"),
  after: () => import("./bn.after.js"),
  save: () => import("./bn.save.js"),
  service: () => import("./bn.service.js"),
  address: () => import("./bn.address.js"),
  bank: () => import("./bn.bank.js"),
  combobox: () => import("./bn.combobox.js"),
  contact: () => import("./bn.contact.js"),
  range: () => import("./bn.range.js"),
  duration: () => import("./bn.duration.js"),
  upload: () => import("./bn.upload.js"),
  list: () => import("./bn.list.js"),
  name: () => import("./bn.name.js"),
  id: () => import("./bn.id.js"),
  ranking: () => import("./bn.ranking.js"),
  code: () => import("./bn.code.js"),
  signature: () => import("./bn.signature.js"),
  time: () => import("./bn.time.js"),
  country: () => import("./bn.country.js"),
  language: () => import("./bn.language.js"),
};
