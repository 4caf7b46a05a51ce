import base from "./sq.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sq.errors.js"),
  summary: () => import("./sq.summary.js"),
  after: () => import("./sq.after.js"),
  save: () => import("./sq.save.js"),
  service: () => import("./sq.service.js"),
  address: () => import("./sq.address.js"),
  upload: () => import("./sq.upload.js"),
  list: () => import("./sq.list.js"),
  name: () => import("./sq.name.js"),
};
