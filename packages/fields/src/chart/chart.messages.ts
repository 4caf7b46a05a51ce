import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const chartMessages = {
  groups: {
    content: {
      "chart.labels": {
        text: "Category",
        desc: "Header of the first column of a chart’s table, whose cells say what the numbers are of: years, places.",
      },
      "chart.none": { text: "No figure", desc: "In a chart’s table, where a number is not known." },
    },
  },
} as const satisfies TypeMessages;
