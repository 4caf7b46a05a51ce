import base from "./ha.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ha.errors.js"),
  summary: () => import("./ha.summary.js"),
  after: () => import("./ha.after.js"),
  save: () => import("./ha.save.js"),
  service: () => import("./ha.service.js"),
  address: () => import("./ha.address.js"),
  upload: () => import("./ha.upload.js"),
  list: () => import("./ha.list.js"),
  name: () => import("./ha.name.js"),
};
