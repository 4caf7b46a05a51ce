import base from "./fa.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fa.errors.js"),
  summary: () => import("./fa.summary.js"),
  after: () => import("./fa.after.js"),
  save: () => import("./fa.save.js"),
  service: () => import("./fa.service.js"),
  address: () => import("./fa.address.js"),
  upload: () => import("./fa.upload.js"),
  list: () => import("./fa.list.js"),
  name: () => import("./fa.name.js"),
};
