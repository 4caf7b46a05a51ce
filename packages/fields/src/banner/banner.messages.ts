import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const bannerMessages = {
  groups: {
    content: {
      "banner.information": { text: "Information", desc: "Head of a notification: something to know." },
      "banner.success": { text: "Success", desc: "Head of a notification: something went well." },
      "banner.important": {
        text: "Important",
        desc: "Head of a notification: something that changes what the citizen does.",
      },
    },
  },
} as const satisfies TypeMessages;
