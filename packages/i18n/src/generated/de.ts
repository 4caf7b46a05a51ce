import base from "./de.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./de.errors.js"),
  summary: () => import("./de.summary.js"),
  warnings: () => import("./de.warnings.js"),
  after: () => import("./de.after.js"),
  save: () => import("./de.save.js"),
  service: () => import("./de.service.js"),
  address: () => import("./de.address.js"),
  bank: () => import("./de.bank.js"),
  combobox: () => import("./de.combobox.js"),
  contact: () => import("./de.contact.js"),
  range: () => import("./de.range.js"),
  duration: () => import("./de.duration.js"),
  upload: () => import("./de.upload.js"),
  list: () => import("./de.list.js"),
  name: () => import("./de.name.js"),
  id: () => import("./de.id.js"),
  ranking: () => import("./de.ranking.js"),
  code: () => import("./de.code.js"),
  signature: () => import("./de.signature.js"),
  time: () => import("./de.time.js"),
  country: () => import("./de.country.js"),
  language: () => import("./de.language.js"),
};
