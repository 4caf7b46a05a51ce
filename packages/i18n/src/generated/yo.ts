import base from "./yo.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./yo.errors.js"),
  summary: () => import("./yo.summary.js"),
  after: () => import("./yo.after.js"),
  save: () => import("./yo.save.js"),
  service: () => import("./yo.service.js"),
  address: () => import("./yo.address.js"),
  upload: () => import("./yo.upload.js"),
  list: () => import("./yo.list.js"),
  name: () => import("./yo.name.js"),
};
