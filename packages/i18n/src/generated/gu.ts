import base from "./gu.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./gu.errors.js"),
  summary: () => import("./gu.summary.js"),
  warnings: () => import("./gu.warnings.js"),
  after: () => import("./gu.after.js"),
  save: () => import("./gu.save.js"),
  service: () => import("./gu.service.js"),
  address: () => import("./gu.address.js"),
  bank: () => import("./gu.bank.js"),
  combobox: () => import("./gu.combobox.js"),
  contact: () => import("./gu.contact.js"),
  range: () => import("./gu.range.js"),
  duration: () => import("./gu.duration.js"),
  upload: () => import("./gu.upload.js"),
  list: () => import("./gu.list.js"),
  name: () => import("./gu.name.js"),
  id: () => import("./gu.id.js"),
  ranking: () => import("./gu.ranking.js"),
  code: () => import("./gu.code.js"),
  signature: () => import("./gu.signature.js"),
  time: () => import("./gu.time.js"),
  country: () => import("./gu.country.js"),
  language: () => import("./gu.language.js"),
};
