import base from "./ckb.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ckb.errors.js"),
  summary: () => import("./ckb.summary.js"),
  warnings: () => import("./ckb.warnings.js"),
  after: () => import("./ckb.after.js"),
  save: () => import("./ckb.save.js"),
  service: () => import("./ckb.service.js"),
  address: () => import("./ckb.address.js"),
  bank: () => import("./ckb.bank.js"),
  combobox: () => import("./ckb.combobox.js"),
  contact: () => import("./ckb.contact.js"),
  range: () => import("./ckb.range.js"),
  duration: () => import("./ckb.duration.js"),
  upload: () => import("./ckb.upload.js"),
  list: () => import("./ckb.list.js"),
  name: () => import("./ckb.name.js"),
  id: () => import("./ckb.id.js"),
  ranking: () => import("./ckb.ranking.js"),
  code: () => import("./ckb.code.js"),
  signature: () => import("./ckb.signature.js"),
  time: () => import("./ckb.time.js"),
  country: () => import("./ckb.country.js"),
  language: () => import("./ckb.language.js"),
};
