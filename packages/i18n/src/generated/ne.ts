import base from "./ne.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ne.errors.js"),
  summary: () => import("./ne.summary.js"),
  after: () => import("./ne.after.js"),
  save: () => import("./ne.save.js"),
  service: () => import("./ne.service.js"),
  address: () => import("./ne.address.js"),
  upload: () => import("./ne.upload.js"),
  list: () => import("./ne.list.js"),
  name: () => import("./ne.name.js"),
};
