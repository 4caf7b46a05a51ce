import type { TypeMessages } from "@diwan/i18n";

/** Words of web addresses. */
export const urlMessages = {
  groups: {
    errors: {
      "error.required.url": { text: "Enter a web address", desc: "Problem: left empty." },
      "error.url": {
        text: "Enter a web address, like www.example.com",
        desc: "Problem: not a web address. Keep the example as it is.",
      },
      "error.urlScheme": {
        text: "Enter a web address that starts with {scheme}",
        desc: "Problem: the web address is one that is not secure. {scheme} is “https://”.",
      },
    },
    summary: {
      "error.required.asked.url": {
        text: "Enter a web address for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.url.called": {
        text: "Enter a web address for {called}, like www.example.com",
        desc: "Problem: not a web address. Keep the example as it is. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.urlScheme.called": {
        text: "Enter a web address that starts with {scheme} for {called}",
        desc: "Problem: the web address is one that is not secure. {scheme} is “https://”. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
