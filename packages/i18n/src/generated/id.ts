import base from "./id.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./id.errors.js"),
  summary: () => import("./id.summary.js"),
  after: () => import("./id.after.js"),
  save: () => import("./id.save.js"),
  service: () => import("./id.service.js"),
  address: () => import("./id.address.js"),
  upload: () => import("./id.upload.js"),
  list: () => import("./id.list.js"),
  name: () => import("./id.name.js"),
};
