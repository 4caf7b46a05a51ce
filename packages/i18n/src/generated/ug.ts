import base from "./ug.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ug.errors.js"),
  summary: () => import("./ug.summary.js"),
  warnings: () => import("./ug.warnings.js"),
  after: () => import("./ug.after.js"),
  save: () => import("./ug.save.js"),
  service: () => import("./ug.service.js"),
  address: () => import("./ug.address.js"),
  bank: () => import("./ug.bank.js"),
  combobox: () => import("./ug.combobox.js"),
  contact: () => import("./ug.contact.js"),
  range: () => import("./ug.range.js"),
  duration: () => import("./ug.duration.js"),
  upload: () => import("./ug.upload.js"),
  list: () => import("./ug.list.js"),
  name: () => import("./ug.name.js"),
  id: () => import("./ug.id.js"),
  ranking: () => import("./ug.ranking.js"),
  code: () => import("./ug.code.js"),
  signature: () => import("./ug.signature.js"),
  time: () => import("./ug.time.js"),
  country: () => import("./ug.country.js"),
  language: () => import("./ug.language.js"),
};
