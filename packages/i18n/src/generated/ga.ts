import base from "./ga.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ga.errors.js"),
  summary: () => import("./ga.summary.js"),
  after: () => import("./ga.after.js"),
  save: () => import("./ga.save.js"),
  service: () => import("./ga.service.js"),
  address: () => import("./ga.address.js"),
  upload: () => import("./ga.upload.js"),
  list: () => import("./ga.list.js"),
  name: () => import("./ga.name.js"),
};
