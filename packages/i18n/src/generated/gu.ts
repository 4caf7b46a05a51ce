import base from "./gu.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./gu.errors.js"),
  summary: () => import("./gu.summary.js"),
  after: () => import("./gu.after.js"),
  save: () => import("./gu.save.js"),
  service: () => import("./gu.service.js"),
  address: () => import("./gu.address.js"),
  upload: () => import("./gu.upload.js"),
  list: () => import("./gu.list.js"),
  name: () => import("./gu.name.js"),
};
