import type { TypeMessages } from "@diwan/i18n";

/** Words of percentages. */
export const percentageMessages = {
  groups: {
    errors: {
      "error.required.percentage": { text: "Enter a percentage", desc: "Problem: left empty." },
    },
    summary: {
      "error.required.asked.percentage": {
        text: "Enter a percentage for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
