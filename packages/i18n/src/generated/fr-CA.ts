import base from "./fr-CA.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fr-CA.errors.js"),
  summary: () => import("./fr-CA.summary.js"),
  warnings: () => import("./fr-CA.warnings.js"),
  after: () => import("./fr-CA.after.js"),
  save: () => import("./fr-CA.save.js"),
  service: () => import("./fr-CA.service.js"),
  address: () => import("./fr-CA.address.js"),
  bank: () => import("./fr-CA.bank.js"),
  combobox: () => import("./fr-CA.combobox.js"),
  contact: () => import("./fr-CA.contact.js"),
  range: () => import("./fr-CA.range.js"),
  duration: () => import("./fr-CA.duration.js"),
  upload: () => import("./fr-CA.upload.js"),
  list: () => import("./fr-CA.list.js"),
  name: () => import("./fr-CA.name.js"),
  id: () => import("./fr-CA.id.js"),
  ranking: () => import("./fr-CA.ranking.js"),
  code: () => import("./fr-CA.code.js"),
  signature: () => import("./fr-CA.signature.js"),
  time: () => import("./fr-CA.time.js"),
  country: () => import("./fr-CA.country.js"),
  language: () => import("./fr-CA.language.js"),
};
