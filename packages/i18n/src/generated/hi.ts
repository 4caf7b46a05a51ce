import base from "./hi.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./hi.errors.js"),
  summary: () => import("./hi.summary.js"),
  warnings: () => import("./hi.warnings.js"),
  after: () => import("./hi.after.js"),
  save: () => import("./hi.save.js"),
  service: () => import("./hi.service.js"),
  address: () => import("./hi.address.js"),
  bank: () => import("./hi.bank.js"),
  combobox: () => import("./hi.combobox.js"),
  contact: () => import("./hi.contact.js"),
  range: () => import("./hi.range.js"),
  duration: () => import("./hi.duration.js"),
  upload: () => import("./hi.upload.js"),
  list: () => import("./hi.list.js"),
  name: () => import("./hi.name.js"),
  id: () => import("./hi.id.js"),
  ranking: () => import("./hi.ranking.js"),
  code: () => import("./hi.code.js"),
  signature: () => import("./hi.signature.js"),
  time: () => import("./hi.time.js"),
  country: () => import("./hi.country.js"),
  language: () => import("./hi.language.js"),
};
