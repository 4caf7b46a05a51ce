import base from "./ru.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ru.errors.js"),
  summary: () => import("./ru.summary.js"),
  warnings: () => import("./ru.warnings.js"),
  after: () => import("./ru.after.js"),
  save: () => import("./ru.save.js"),
  service: () => import("./ru.service.js"),
  address: () => import("./ru.address.js"),
  bank: () => import("./ru.bank.js"),
  combobox: () => import("./ru.combobox.js"),
  contact: () => import("./ru.contact.js"),
  range: () => import("./ru.range.js"),
  duration: () => import("./ru.duration.js"),
  upload: () => import("./ru.upload.js"),
  list: () => import("./ru.list.js"),
  name: () => import("./ru.name.js"),
  id: () => import("./ru.id.js"),
  ranking: () => import("./ru.ranking.js"),
  code: () => import("./ru.code.js"),
  signature: () => import("./ru.signature.js"),
  time: () => import("./ru.time.js"),
  country: () => import("./ru.country.js"),
  language: () => import("./ru.language.js"),
};
