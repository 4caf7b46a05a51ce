import base from "./ckb.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./ckb.errors.js"),
  summary: () => import("./ckb.summary.js"),
  after: () => import("./ckb.after.js"),
  save: () => import("./ckb.save.js"),
  service: () => import("./ckb.service.js"),
  address: () => import("./ckb.address.js"),
  upload: () => import("./ckb.upload.js"),
  list: () => import("./ckb.list.js"),
  name: () => import("./ckb.name.js"),
};
