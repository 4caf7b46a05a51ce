import base from "./km.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./km.errors.js"),
  summary: () => import("./km.summary.js"),
  after: () => import("./km.after.js"),
  save: () => import("./km.save.js"),
  service: () => import("./km.service.js"),
  address: () => import("./km.address.js"),
  upload: () => import("./km.upload.js"),
  list: () => import("./km.list.js"),
  name: () => import("./km.name.js"),
};
