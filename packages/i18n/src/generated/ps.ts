import base from "./ps.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ps.errors.js"),
  summary: () => import("./ps.summary.js"),
  after: () => import("./ps.after.js"),
  save: () => import("./ps.save.js"),
  service: () => import("./ps.service.js"),
  address: () => import("./ps.address.js"),
  upload: () => import("./ps.upload.js"),
  list: () => import("./ps.list.js"),
  name: () => import("./ps.name.js"),
};
