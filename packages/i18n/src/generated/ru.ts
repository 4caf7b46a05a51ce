import base from "./ru.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ru.errors.js"),
  summary: () => import("./ru.summary.js"),
  after: () => import("./ru.after.js"),
  save: () => import("./ru.save.js"),
  service: () => import("./ru.service.js"),
  address: () => import("./ru.address.js"),
  upload: () => import("./ru.upload.js"),
  list: () => import("./ru.list.js"),
  name: () => import("./ru.name.js"),
};
