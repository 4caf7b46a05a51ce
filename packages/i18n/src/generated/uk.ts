import base from "./uk.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./uk.errors.js"),
  summary: () => import("./uk.summary.js"),
  after: () => import("./uk.after.js"),
  save: () => import("./uk.save.js"),
  service: () => import("./uk.service.js"),
  address: () => import("./uk.address.js"),
  upload: () => import("./uk.upload.js"),
  list: () => import("./uk.list.js"),
  name: () => import("./uk.name.js"),
};
