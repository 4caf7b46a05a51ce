import type { Catalogue } from "./catalogue.js";

/**
 * What is wrong with an answer. Nothing is validated before Continue is pressed, so these come after the first page. The id is `error.` and the code, then
 * a kind of question where the words differ.
 */
export const errors = {
  // A form that is broken: the words are fetched then
  failedDefinition: {
    text: "This form is not working at the moment. Try again later, or contact the organisation that runs this website.",
    desc: "Shown instead of the form when what was fetched is broken. The citizen cannot mend it.",
  },
  // Around a page with problems
  pageTitleError: {
    text: "Error: {page} – {form}",
    desc: "Title of the browser tab after a failed attempt to go on.",
  },
  problemTitle: {
    text: "There is a problem",
    desc: "Heading of the list of everything that must be mended on a page.",
  },
  problemItem: {
    text: "{label}: {message}",
    desc: "One entry of that list, about one part of a question: the question's label, then the message, e.g. “Home address: Enter the postcode”.",
  },
  problemOfItem: {
    text: "{item}: {problem}",
    desc: "The same for a question about one of several things, e.g. “Vehicle 2: Enter a plate number”. {problem} is a whole sentence.",
  },

  error: { text: "Check this answer and change it", desc: "Problem: used when nothing more is known." },
  "error.required": { text: "Enter an answer", desc: "Problem: a text box was left empty." },
  "error.required.choice": {
    text: "Select an answer",
    desc: "Problem: none of several options, of which one may be chosen, was chosen.",
  },
  "error.type": {
    text: "Enter the answer in the form asked for",
    desc: "Problem: the answer has the wrong shape.",
  },
  "error.tooShort": {
    text: { one: "Enter at least {count} character", other: "Enter at least {count} characters" },
    desc: "Problem: the text is too short.",
  },
  "error.decimals": {
    text: { one: "Use no more than {count} decimal place", other: "Use no more than {count} decimal places" },
    desc: "Problem: the number has too many decimals.",
  },
  "error.min": {
    text: "Enter {min} or more",
    desc: "Problem: the number or amount is too small. {min} is a number or an amount.",
  },
  "error.max": {
    text: "Enter {max} or less",
    desc: "Problem: the number or amount is too large. {max} is a number or an amount.",
  },
  "error.choice": {
    text: "Select one of the answers listed",
    desc: "Problem: the answer is none of those offered.",
  },
  "error.rule": {
    text: "Check this answer against your other answers",
    desc: "Problem: answers contradict each other and the form says no more.",
  },
  "error.unknown": {
    text: "This question is no longer part of the form",
    desc: "Problem found by the server: an answer nothing asked for.",
  },
  "error.offPath": {
    text: "This answer is not needed any more",
    desc: "Problem found by the server: an answer to a question that was not asked on this path.",
  },
} as const satisfies Catalogue;
