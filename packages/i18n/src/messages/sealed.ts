import type { Catalogue } from "./catalogue.js";

/** What a citizen is told of answers that are sealed for the agency alone. */
export const sealed = {
  "check.sealedBrowser": {
    text: "When you send your answers, this device encrypts them first. After that, only the organisation that handles your application can read them.",
    desc: "Above the answers, of a form whose answers are encrypted in the browser for the agency alone.",
  },
  "check.sealedServer": {
    text: "When you send your answers, this website encrypts them before it keeps them. After that, only the organisation that handles your application can read them.",
    desc: "The same, where the browser cannot do it (JavaScript is off, for instance) and the server does as soon as the answers arrive.",
  },
  "confirmation.sealedBrowser": {
    text: "This device encrypted your answers before it sent them. Only the organisation that handles your application can read them.",
    desc: "On the confirmation page, of a form whose answers were encrypted in the browser for the agency alone.",
  },
  "confirmation.sealedServer": {
    text: "This website encrypted your answers before it kept them. Only the organisation that handles your application can read them.",
    desc: "The same, where the server did so when the answers arrived.",
  },
} as const satisfies Catalogue;
