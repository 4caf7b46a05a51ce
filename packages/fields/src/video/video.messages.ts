import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const videoMessages = {
  groups: {
    content: {
      "video.transcript": {
        text: "Read what is said and shown in this video",
        desc: "Link under a film: to a page with everything that is said and shown in it (a transcript).",
      },
    },
  },
} as const satisfies TypeMessages;
