import type { Catalogue } from "./catalogue.js";

/** Words of rules that only warn. */
export const warnings = {
  warningTitle: {
    text: "Check before you continue",
    desc: "Heading of the list of answers of a page that may be right but probably are not. Nothing has to be changed.",
  },
  warningText: {
    text: "If everything is right, select “Continue” again.",
    desc: "Under that list. “Continue” is what the button of the page is called (message “continue”).",
  },
  warningPrefix: {
    text: "Check:",
    desc: "Unseen words before the question whether an answer is right, so that it is told from a hint when it is read out.",
  },
} as const satisfies Catalogue;
