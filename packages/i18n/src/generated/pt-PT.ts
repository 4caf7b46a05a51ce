import base from "./pt-PT.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./pt-PT.errors.js"),
  summary: () => import("./pt-PT.summary.js"),
  warnings: () => import("./pt-PT.warnings.js"),
  after: () => import("./pt-PT.after.js"),
  save: () => import("./pt-PT.save.js"),
  service: () => import("./pt-PT.service.js"),
  address: () => import("./pt-PT.address.js"),
  bank: () => import("./pt-PT.bank.js"),
  combobox: () => import("./pt-PT.combobox.js"),
  contact: () => import("./pt-PT.contact.js"),
  range: () => import("./pt-PT.range.js"),
  duration: () => import("./pt-PT.duration.js"),
  upload: () => import("./pt-PT.upload.js"),
  list: () => import("./pt-PT.list.js"),
  name: () => import("./pt-PT.name.js"),
  id: () => import("./pt-PT.id.js"),
  ranking: () => import("./pt-PT.ranking.js"),
  code: () => import("./pt-PT.code.js"),
  signature: () => import("./pt-PT.signature.js"),
  time: () => import("./pt-PT.time.js"),
  country: () => import("./pt-PT.country.js"),
  language: () => import("./pt-PT.language.js"),
};
