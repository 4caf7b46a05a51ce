import type { Catalogue } from "./catalogue.js";

/**
 * What the first page of a form can need whatever it asks: its furniture and its failures; everyday types add theirs. Loaded before anything is shown,
 * so each word here is paid for by every citizen; what can wait belongs to another group.
 */
export const base = {
  // Around a question
  optional: {
    text: "optional",
    desc: "Follows, in brackets, the label of a question that may be left empty. Lower case.",
  },
  required: {
    text: "required",
    desc: "Follows, in brackets, the label of a question that must be answered, in forms that mark those too. Lower case.",
  },
  allRequired: {
    text: "Answer every question.",
    desc: "Above the first question of a form in which no question may be left empty.",
  },
  errorPrefix: {
    text: "Error:",
    desc: "Spoken by screen readers before an error message, and put before the page title after a failed attempt.",
  },
  yes: { text: "Yes", desc: "Answer to a yes-or-no question." },
  no: { text: "No", desc: "Answer to a yes-or-no question." },
  select: { text: "Select an answer", desc: "First, empty entry of a drop-down list." },

  // Around a page
  continue: { text: "Continue", desc: "Button: go to the next page of the form." },
  back: { text: "Back", desc: "Link: go to the page before." },
  "save.title": {
    text: "Save and come back later",
    desc: "Button on every page, and heading of the page it leads to: keeps the answers at the agency's.",
  },
  "return.title": {
    text: "Continue a saved form",
    desc: "Button on the first page, and heading of the page it leads to: asks for the code of a form saved before.",
  },
  step: { text: "Step {step} of {steps}", desc: "Above a page's heading. Both are numbers." },
  stepSoFar: {
    text: "Step {step}",
    desc: "The same while the answers still decide how many there are.",
  },
  pageTitle: {
    text: "{page} – {form}",
    desc: "Title of the browser tab: the page's heading, then the form's name.",
  },
  "privacy.title": { text: "How we use your information", desc: "Heading, or title of a disclosure." },
  "privacy.link": { text: "Read the privacy notice", desc: "Link to the agency's privacy notice." },
  warning: { text: "Warning", desc: "Spoken by screen readers before a warning in the form's text." },
  help: { text: "Help with this form", desc: "Heading of the agency's contact details." },

  // The form itself
  loading: { text: "Loading the form…", desc: "Shown while the form is fetched." },
  failedNetwork: {
    text: "The form could not be loaded. Check your internet connection, then try again.",
    desc: "Shown instead of the form when it could not be fetched.",
  },
  failedLater: {
    text: "The next step could not be loaded. Check your internet connection, then try again.",
    desc: "Shown above a page of questions after “Continue” when what comes next could not be fetched. The answers are still there.",
  },
  reload: { text: "Reload this page", desc: "Button beside that message when trying again did not help." },
  tryAgain: { text: "Try again", desc: "Button beside a failure." },

  // The limit of a text box is said before it is passed
  "error.tooLong": {
    text: { one: "Use {count} character or fewer", other: "Use {count} characters or fewer" },
    desc: "Problem: the text is too long.",
  },
} as const satisfies Catalogue;
