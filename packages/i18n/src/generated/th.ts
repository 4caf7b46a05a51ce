import base from "./th.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./th.errors.js"),
  summary: () => import("./th.summary.js"),
  after: () => import("./th.after.js"),
  save: () => import("./th.save.js"),
  service: () => import("./th.service.js"),
  address: () => import("./th.address.js"),
  upload: () => import("./th.upload.js"),
  list: () => import("./th.list.js"),
  name: () => import("./th.name.js"),
};
