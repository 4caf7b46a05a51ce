import base from "./en.base.js";

const english = {
  base: async () => ({ default: base }),
  errors: () => import("./en.errors.js"),
  after: () => import("./en.after.js"),
  save: () => import("./en.save.js"),
  service: () => import("./en.service.js"),
  address: () => import("./en.address.js"),
  upload: () => import("./en.upload.js"),
  list: () => import("./en.list.js"),
  name: () => import("./en.name.js"),
};

/**
 * One import per language, which holds one per group, each written out so that bundlers can see it. English words of the first page are always at
 * hand: its own form waits for no further file, and there are words to say when none can be loaded.
 */
export const catalogues = {
  "en": async () => ({ default: english }),
  "ar": () => import("./ar.js"),
};
