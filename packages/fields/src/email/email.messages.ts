import type { TypeMessages } from "@diwan/i18n";

/** Words of email addresses. */
export const emailMessages = {
  groups: {
    errors: {
      "error.required.email": { text: "Enter an email address", desc: "Problem: left empty." },
      "error.email": {
        text: "Enter an email address with an @ sign, like name@example.com",
        desc: "Problem: not an email address. Keep the example as it is.",
      },
      "error.email.domain": {
        text: "Check what follows the @ sign: it needs a name, a full stop and an ending, like name@example.com",
        desc: "Problem: the email address has an @ sign, but what follows it is not complete, e.g. “name@example”. Keep the example as it is.",
      },
      "error.email.name": {
        text: "Enter what comes before the @ sign as well, like name@example.com",
        desc: "Problem: the email address begins with its @ sign. Keep the example as it is.",
      },
      "error.email.form": {
        text: "Enter one email address without spaces, like name@example.com",
        desc: "Problem: there is an @ sign, but this is not one email address: it has spaces, several @ signs or letters no address has. Keep the example as it is.",
      },
    },
    summary: {
      "error.required.asked.email": {
        text: "Enter an email address for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.email.called": {
        text: "Enter {called} with an @ sign, like name@example.com",
        desc: "Problem: not an email address. Keep the example as it is. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.email.called.domain": {
        text: "Check what follows the @ sign in {called}: it needs a name, a full stop and an ending, like name@example.com",
        desc: "Problem: the email address has an @ sign, but what follows it is not complete, e.g. “name@example”. Keep the example as it is. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.email.called.name": {
        text: "Enter what comes before the @ sign in {called} as well, like name@example.com",
        desc: "Problem: the email address begins with its @ sign. Keep the example as it is. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.email.called.form": {
        text: "Enter one email address without spaces for {called}, like name@example.com",
        desc: "Problem: there is an @ sign, but this is not one email address. Keep the example as it is. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
