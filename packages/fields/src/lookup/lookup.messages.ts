import type { TypeMessages } from "@diwan/i18n";

/** Words of what is looked up, those of its problems with them: forms without such a question load none of it. */
export const lookupMessages = {
  groups: {
    lookup: {
      "lookup.value": {
        text: "Number or name",
        desc: "Label of the box for what is to be looked up, where the form gives the box no other label.",
      },
      "lookup.find": {
        text: "Find",
        desc: "Button beside a box: looks up what stands in the box, such as the number of a company.",
      },
      "lookup.finding": { text: "Looking it up…", desc: "Announced while something is being looked up." },
      "lookup.found": {
        text: "One match was found. Check that it is right.",
        desc: "Shown and announced when something was found; what it is stands below.",
      },
      "lookup.notFound": {
        text: "Nothing was found. Check what you entered and select “Find” again, or enter the details yourself.",
        desc: "Shown and announced when nothing was found. “Find” is the button “lookup.find”.",
      },
      "lookup.unavailable": {
        text: "It cannot be looked up at the moment. Select “Find” to try again, or enter the details yourself.",
        desc: "Shown and announced when the register does not answer. “Find” is the button “lookup.find”.",
      },
      "lookup.isRight": {
        text: "Is this right?",
        desc: "Question below the details that were found, with the answers “lookup.yes” and “lookup.no”.",
      },
      "lookup.yes": { text: "Yes", desc: "Answer to “Is this right?”." },
      "lookup.no": {
        text: "No, I will enter the details myself",
        desc: "Answer to “Is this right?”; boxes for the details appear then.",
      },
      "lookup.manual": {
        text: "I will enter the details myself",
        desc: "Label of a box to tick; boxes for the details appear then.",
      },
      "lookup.detail": {
        text: "{label}: {text}",
        desc: "One detail in an answer in words, such as “Company name: Delmon Bakery”.",
      },
      "lookup.byHand": {
        text: "Entered by hand",
        desc: "In an answer in words: the details were not looked up, somebody wrote them.",
      },
      "lookup.unconfirmed": {
        text: "Not confirmed: it could not be looked up again when it was received",
        desc: "In an answer in words, for caseworkers: the register did not answer when the application arrived, so that the details are as they were sent.",
      },
      "error.required.lookup": {
        text: "Look it up, or enter the details yourself",
        desc: "Problem: nothing was entered.",
      },
      "error.required.lookup-detail": {
        text: "Fill in “{detail}”",
        desc: "Problem: one box of details is empty. {detail} is its label.",
      },
      "error.notLookedUp": {
        text: "Select “Find” to look it up, or enter the details yourself",
        desc: "Problem: a number or name was entered and not looked up. “Find” is the button “lookup.find”.",
      },
      "error.notConfirmed": {
        text: "Select whether the details that were found are right",
        desc: "Problem: something was found, and the question “Is this right?” was not answered.",
      },
      "error.notFound.lookup": {
        text: "Nothing was found. Check what you entered, or enter the details yourself.",
        desc: "Problem: the register knows nothing under the number or name.",
      },
      "error.unavailable.lookup": {
        text: "It cannot be looked up at the moment. Try again, or enter the details yourself.",
        desc: "Problem: the register does not answer.",
      },
      "error.required.asked.lookup": {
        text: "Look up {called}, or enter the details yourself",
        desc: "Problem: nothing was entered. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
