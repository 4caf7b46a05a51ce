import base from "./nl.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./nl.errors.js"),
  summary: () => import("./nl.summary.js"),
  after: () => import("./nl.after.js"),
  save: () => import("./nl.save.js"),
  service: () => import("./nl.service.js"),
  address: () => import("./nl.address.js"),
  upload: () => import("./nl.upload.js"),
  list: () => import("./nl.list.js"),
  name: () => import("./nl.name.js"),
};
