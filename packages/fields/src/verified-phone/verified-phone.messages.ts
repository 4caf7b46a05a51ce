import type { TypeMessages } from "@diwan/i18n";

/** What is said of a telephone number alone; the rest is said as of an email address. */
export const verifiedPhoneMessages = {
  groups: {
    verification: {
      "error.required.verified-phone": {
        text: "Enter a phone number and confirm it with a code",
        desc: "Problem: left empty.",
      },
      "error.required.asked.verified-phone": {
        text: "Enter a phone number for {called} and confirm it with a code",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
