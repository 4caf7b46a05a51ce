import type { TypeMessages } from "@diwan/i18n";

/** Words of how and in which language somebody is answered, those of its problems with them: forms that do not ask load none of it. */
export const contactPreferenceMessages = {
  groups: {
    contact: {
      "contact.by": {
        text: "Contact me by",
        desc: "Heads a choice of email, phone call, text message or letter: how somebody wants to be answered by the office.",
      },
      "contact.language": {
        text: "Language",
        desc: "Heads a choice of languages: the one in which somebody wants to be answered by the office.",
      },
      "contact.email": { text: "Email", desc: "Choice: the office answers by email." },
      "contact.phone": { text: "Phone call", desc: "Choice: the office answers by a phone call." },
      "contact.sms": {
        text: "Text message (SMS)",
        desc: "Choice: the office answers by a text message to a mobile phone.",
      },
      "contact.post": { text: "Letter by post", desc: "Choice: the office answers by a letter on paper." },
      "error.required.contact-preference": {
        text: "Select how you want to be contacted",
        desc: "Problem: nobody said how and in which language they want to be answered.",
      },
      "error.required.contact-by": {
        text: "Select how you want to be contacted",
        desc: "Problem: none of email, phone call, text message and letter was chosen.",
      },
      "error.required.contact-language": {
        text: "Select the language you want to be contacted in",
        desc: "Problem: no language was chosen in which somebody wants to be answered.",
      },
      "error.required.asked.contact-preference": {
        text: "Select an answer to {called}",
        desc: "Problem: nobody said how and in which language they want to be answered. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
