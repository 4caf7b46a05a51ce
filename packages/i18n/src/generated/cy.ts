import base from "./cy.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./cy.errors.js"),
  summary: () => import("./cy.summary.js"),
  after: () => import("./cy.after.js"),
  save: () => import("./cy.save.js"),
  service: () => import("./cy.service.js"),
  address: () => import("./cy.address.js"),
  upload: () => import("./cy.upload.js"),
  list: () => import("./cy.list.js"),
  name: () => import("./cy.name.js"),
};
