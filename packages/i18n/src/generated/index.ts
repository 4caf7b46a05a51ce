/** One import per language and group, each written out so that bundlers can see it. */
export const catalogues = {
  "en": {
    base: () => import("./en.base.js"),
    name: () => import("./en.name.js"),
    address: () => import("./en.address.js"),
    list: () => import("./en.list.js"),
    after: () => import("./en.after.js"),
    upload: () => import("./en.upload.js"),
    service: () => import("./en.service.js"),
  },
};
