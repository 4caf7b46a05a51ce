import base from "./cy.base.js";

/** Words of the first page, and where the others are. */
export default {
  base: async () => ({ default: base }),
  errors: () => import("./cy.errors.js"),
  summary: () => import("./cy.summary.js"),
  warnings: () => import("./cy.warnings.js"),
  after: () => import("./cy.after.js"),
  save: () => import("./cy.save.js"),
  service: () => import("./cy.service.js"),
  address: () => import("./cy.address.js"),
  bank: () => import("./cy.bank.js"),
  combobox: () => import("./cy.combobox.js"),
  contact: () => import("./cy.contact.js"),
  range: () => import("./cy.range.js"),
  duration: () => import("./cy.duration.js"),
  upload: () => import("./cy.upload.js"),
  list: () => import("./cy.list.js"),
  name: () => import("./cy.name.js"),
  id: () => import("./cy.id.js"),
  ranking: () => import("./cy.ranking.js"),
  code: () => import("./cy.code.js"),
  signature: () => import("./cy.signature.js"),
  time: () => import("./cy.time.js"),
  country: () => import("./cy.country.js"),
  language: () => import("./cy.language.js"),
};
