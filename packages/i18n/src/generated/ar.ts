import base from "./ar.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ar.errors.js"),
  name: () => import("./ar.name.js"),
  address: () => import("./ar.address.js"),
  list: () => import("./ar.list.js"),
  after: () => import("./ar.after.js"),
  upload: () => import("./ar.upload.js"),
  save: () => import("./ar.save.js"),
  service: () => import("./ar.service.js"),
};
