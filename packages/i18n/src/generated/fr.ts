import base from "./fr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fr.errors.js"),
  summary: () => import("./fr.summary.js"),
  warnings: () => import("./fr.warnings.js"),
  after: () => import("./fr.after.js"),
  save: () => import("./fr.save.js"),
  service: () => import("./fr.service.js"),
  address: () => import("./fr.address.js"),
  bank: () => import("./fr.bank.js"),
  combobox: () => import("./fr.combobox.js"),
  contact: () => import("./fr.contact.js"),
  range: () => import("./fr.range.js"),
  duration: () => import("./fr.duration.js"),
  upload: () => import("./fr.upload.js"),
  list: () => import("./fr.list.js"),
  name: () => import("./fr.name.js"),
  id: () => import("./fr.id.js"),
  ranking: () => import("./fr.ranking.js"),
  code: () => import("./fr.code.js"),
  signature: () => import("./fr.signature.js"),
  time: () => import("./fr.time.js"),
  country: () => import("./fr.country.js"),
  language: () => import("./fr.language.js"),
};
