import base from "./ml.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ml.errors.js"),
  summary: () => import("./ml.summary.js"),
  after: () => import("./ml.after.js"),
  save: () => import("./ml.save.js"),
  service: () => import("./ml.service.js"),
  address: () => import("./ml.address.js"),
  upload: () => import("./ml.upload.js"),
  list: () => import("./ml.list.js"),
  name: () => import("./ml.name.js"),
};
