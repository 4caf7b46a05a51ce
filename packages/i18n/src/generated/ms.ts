import base from "./ms.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ms.errors.js"),
  summary: () => import("./ms.summary.js"),
  after: () => import("./ms.after.js"),
  save: () => import("./ms.save.js"),
  service: () => import("./ms.service.js"),
  address: () => import("./ms.address.js"),
  upload: () => import("./ms.upload.js"),
  list: () => import("./ms.list.js"),
  name: () => import("./ms.name.js"),
};
