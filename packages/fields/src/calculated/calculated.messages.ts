import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const calculatedMessages = {
  groups: {
    content: {
      "calculated.none": {
        text: "This appears when you have answered the questions it depends on.",
        desc: "In place of a result, such as a fee, while nothing can be worked out.",
      },
      "calculated.changed": {
        text: "{label} is now {value}.",
        desc: "Said by screen readers when a result has changed. {label} is what the result is called (“Fee”), {value} the result (“45.000 BHD”).",
      },
    },
  },
} as const satisfies TypeMessages;
