import type { TypeMessages } from "@diwan/i18n";

/** Labels of the parts of a person's name, and what is said when one is missing. */
export const nameMessages = {
  groups: {
    errors: {
      "error.required.name": { text: "Enter a name", desc: "Problem: a person's name was left empty." },
    },
    name: {
      "name.prefix": {
        text: "Title",
        desc: "Label of a box: the form of address before a name, such as Dr.",
      },
      "name.given": { text: "First name", desc: "Label of a box: the given name." },
      "name.middle": {
        text: "Middle names",
        desc: "Label of a box: names between given and family name; in Arabic the names of father and grandfather.",
      },
      "name.family": { text: "Last name", desc: "Label of a box: the family name." },
      "name.suffix": { text: "Suffix", desc: "Label of a box: what follows a name, such as Junior." },
      "error.required.given": { text: "Enter a first name", desc: "Problem: the given name was left empty." },
      "error.required.family": {
        text: "Enter a last name",
        desc: "Problem: the family name was left empty.",
      },
    },
    summary: {
      "error.required.asked.name": {
        text: "Enter a name for {called}",
        desc: "Problem: a person’s name was left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
