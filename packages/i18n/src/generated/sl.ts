import base from "./sl.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./sl.errors.js"),
  summary: () => import("./sl.summary.js"),
  after: () => import("./sl.after.js"),
  save: () => import("./sl.save.js"),
  service: () => import("./sl.service.js"),
  address: () => import("./sl.address.js"),
  upload: () => import("./sl.upload.js"),
  list: () => import("./sl.list.js"),
  name: () => import("./sl.name.js"),
};
