import base from "./vi.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./vi.errors.js"),
  summary: () => import("./vi.summary.js"),
  after: () => import("./vi.after.js"),
  save: () => import("./vi.save.js"),
  service: () => import("./vi.service.js"),
  address: () => import("./vi.address.js"),
  upload: () => import("./vi.upload.js"),
  list: () => import("./vi.list.js"),
  name: () => import("./vi.name.js"),
};
