import base from "./pt-BR.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./pt-BR.errors.js"),
  summary: () => import("./pt-BR.summary.js"),
  warnings: () => import("./pt-BR.warnings.js"),
  after: () => import("./pt-BR.after.js"),
  save: () => import("./pt-BR.save.js"),
  service: () => import("./pt-BR.service.js"),
  address: () => import("./pt-BR.address.js"),
  bank: () => import("./pt-BR.bank.js"),
  combobox: () => import("./pt-BR.combobox.js"),
  contact: () => import("./pt-BR.contact.js"),
  range: () => import("./pt-BR.range.js"),
  duration: () => import("./pt-BR.duration.js"),
  upload: () => import("./pt-BR.upload.js"),
  list: () => import("./pt-BR.list.js"),
  name: () => import("./pt-BR.name.js"),
  id: () => import("./pt-BR.id.js"),
  ranking: () => import("./pt-BR.ranking.js"),
  code: () => import("./pt-BR.code.js"),
  signature: () => import("./pt-BR.signature.js"),
  time: () => import("./pt-BR.time.js"),
  country: () => import("./pt-BR.country.js"),
  language: () => import("./pt-BR.language.js"),
};
