import type { TypeMessages } from "@diwan/i18n";

/** Words of phone numbers. */
export const phoneMessages = {
  groups: {
    errors: {
      "error.required.phone": { text: "Enter a phone number", desc: "Problem: left empty." },
      "error.phone": {
        text: "Enter a full phone number, with the area code or the country code",
        desc: "Problem: not a phone number.",
      },
      "error.phoneAmbiguous": {
        text: "Start the phone number with + and the country code, or with 0: without them it could be two different numbers",
        desc: "Problem: the digits entered may be a number at home or one with a country code.",
      },
    },
    summary: {
      "error.phone.called": {
        text: "Enter {called} in full, with the area code or the country code",
        desc: "Problem: not a phone number. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
      "error.required.asked.phone": {
        text: "Enter a phone number for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.phoneAmbiguous.called": {
        text: "Start {called} with + and the country code, or with 0: without them it could be two different numbers",
        desc: "Problem: the digits entered may be a number at home or one with a country code. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
