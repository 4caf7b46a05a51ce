import base from "./fr-CA.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./fr-CA.errors.js"),
  summary: () => import("./fr-CA.summary.js"),
  after: () => import("./fr-CA.after.js"),
  save: () => import("./fr-CA.save.js"),
  service: () => import("./fr-CA.service.js"),
  address: () => import("./fr-CA.address.js"),
  upload: () => import("./fr-CA.upload.js"),
  list: () => import("./fr-CA.list.js"),
  name: () => import("./fr-CA.name.js"),
};
