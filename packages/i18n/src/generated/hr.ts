import base from "./hr.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./hr.errors.js"),
  summary: () => import("./hr.summary.js"),
  after: () => import("./hr.after.js"),
  save: () => import("./hr.save.js"),
  service: () => import("./hr.service.js"),
  address: () => import("./hr.address.js"),
  upload: () => import("./hr.upload.js"),
  list: () => import("./hr.list.js"),
  name: () => import("./hr.name.js"),
};
