import english from "./en.base.js";

/**
 * One import per language and group, each written out so that bundlers can see it. English words of the first page are always at hand: its own
 * form waits for no further file, and there are words to say when none can be loaded.
 */
export const catalogues = {
  "en": {
    base: async () => ({ default: english }),
    errors: () => import("./en.errors.js"),
    name: () => import("./en.name.js"),
    address: () => import("./en.address.js"),
    list: () => import("./en.list.js"),
    after: () => import("./en.after.js"),
    upload: () => import("./en.upload.js"),
    service: () => import("./en.service.js"),
  },
  "ar": {
    base: () => import("./ar.base.js"),
    errors: () => import("./ar.errors.js"),
    name: () => import("./ar.name.js"),
    address: () => import("./ar.address.js"),
    list: () => import("./ar.list.js"),
    after: () => import("./ar.after.js"),
    upload: () => import("./ar.upload.js"),
    service: () => import("./ar.service.js"),
  },
};
