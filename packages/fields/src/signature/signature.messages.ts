import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your application”), or its label in quotation marks.";

/** Words of signatures, those of their problems with them: forms without one load none of it. */
export const signatureMessages = {
  groups: {
    signature: {
      "signature.name": {
        text: "Type your full name to sign",
        desc: "Label of the box under a declaration: typing a name there signs it.",
      },
      "error.required.signature": {
        text: "Type your full name to sign",
        desc: "Problem: a declaration was not signed; the box for the name was left empty.",
      },
      "error.declarationChanged": {
        text: "The declaration has changed. Read it and sign again.",
        desc: "Problem: what was signed is not the text that stands there now.",
      },
      "error.required.called.signature": {
        text: "Type your full name to sign {called}",
        desc: "Problem: a declaration was not signed. {called} is what the question is called inside a sentence, such as “your application”.",
      },
      "error.required.asked.signature": {
        text: "Type your full name for {called}",
        desc: "Problem: a declaration was not signed. {called} is the question’s label in quotation marks.",
      },
      "error.declarationChanged.called": {
        text: "The declaration for {called} has changed. Read it and sign again.",
        desc: `Problem: what was signed is not the text that stands there now. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
