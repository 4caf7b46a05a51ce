import base from "./ms.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ms.errors.js"),
  summary: () => import("./ms.summary.js"),
  warnings: () => import("./ms.warnings.js"),
  after: () => import("./ms.after.js"),
  save: () => import("./ms.save.js"),
  service: () => import("./ms.service.js"),
  address: () => import("./ms.address.js"),
  bank: () => import("./ms.bank.js"),
  combobox: () => import("./ms.combobox.js"),
  contact: () => import("./ms.contact.js"),
  range: () => import("./ms.range.js"),
  duration: () => import("./ms.duration.js"),
  upload: () => import("./ms.upload.js"),
  list: () => import("./ms.list.js"),
  name: () => import("./ms.name.js"),
  id: () => import("./ms.id.js"),
  ranking: () => import("./ms.ranking.js"),
  code: () => import("./ms.code.js"),
  signature: () => import("./ms.signature.js"),
  time: () => import("./ms.time.js"),
  country: () => import("./ms.country.js"),
  language: () => import("./ms.language.js"),
};
