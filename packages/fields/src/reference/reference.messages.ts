import type { TypeMessages } from "@diwan/i18n";

/** Words of references, and those that every code that is copied or pasted shares. */
export const referenceMessages = {
  groups: {
    errors: {
      "error.required.reference": { text: "Enter a reference", desc: "Problem: left empty." },
      "error.checkDigit": {
        text: "Check each letter and digit: at least one of them is wrong or missing",
        desc: "Problem: the check digit of a code (a reference, an account number) does not fit the rest.",
      },
    },
    code: {
      readAs: {
        text: "Spaces and hidden characters were left out: {code}",
        desc: "Said below a box after a code (a reference, an account number) was pasted in with spaces or marks that cannot be seen. {code} is the code as it is kept.",
      },
    },
    summary: {
      "error.required.asked.reference": {
        text: "Enter a reference for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.checkDigit.called": {
        text: "Check each letter and digit of {called}: at least one of them is wrong or missing",
        desc: "Problem: the check digit of a code (a reference, an account number) does not fit the rest. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
