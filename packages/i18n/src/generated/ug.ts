import base from "./ug.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ug.errors.js"),
  summary: () => import("./ug.summary.js"),
  after: () => import("./ug.after.js"),
  save: () => import("./ug.save.js"),
  service: () => import("./ug.service.js"),
  address: () => import("./ug.address.js"),
  upload: () => import("./ug.upload.js"),
  list: () => import("./ug.list.js"),
  name: () => import("./ug.name.js"),
};
