import base from "./sk.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sk.errors.js"),
  summary: () => import("./sk.summary.js"),
  warnings: () => import("./sk.warnings.js"),
  after: () => import("./sk.after.js"),
  save: () => import("./sk.save.js"),
  service: () => import("./sk.service.js"),
  address: () => import("./sk.address.js"),
  bank: () => import("./sk.bank.js"),
  combobox: () => import("./sk.combobox.js"),
  contact: () => import("./sk.contact.js"),
  range: () => import("./sk.range.js"),
  duration: () => import("./sk.duration.js"),
  upload: () => import("./sk.upload.js"),
  list: () => import("./sk.list.js"),
  name: () => import("./sk.name.js"),
  id: () => import("./sk.id.js"),
  ranking: () => import("./sk.ranking.js"),
  code: () => import("./sk.code.js"),
  signature: () => import("./sk.signature.js"),
  time: () => import("./sk.time.js"),
  country: () => import("./sk.country.js"),
  language: () => import("./sk.language.js"),
};
