import base from "./vi.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./vi.errors.js"),
  summary: () => import("./vi.summary.js"),
  warnings: () => import("./vi.warnings.js"),
  after: () => import("./vi.after.js"),
  save: () => import("./vi.save.js"),
  service: () => import("./vi.service.js"),
  address: () => import("./vi.address.js"),
  bank: () => import("./vi.bank.js"),
  combobox: () => import("./vi.combobox.js"),
  contact: () => import("./vi.contact.js"),
  range: () => import("./vi.range.js"),
  duration: () => import("./vi.duration.js"),
  upload: () => import("./vi.upload.js"),
  list: () => import("./vi.list.js"),
  name: () => import("./vi.name.js"),
  id: () => import("./vi.id.js"),
  ranking: () => import("./vi.ranking.js"),
  code: () => import("./vi.code.js"),
  signature: () => import("./vi.signature.js"),
  time: () => import("./vi.time.js"),
  country: () => import("./vi.country.js"),
  language: () => import("./vi.language.js"),
};
