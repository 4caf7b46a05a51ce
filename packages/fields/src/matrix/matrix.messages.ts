import type { TypeMessages } from "@diwan/i18n";

/** What is said when rows are left out. */
export const matrixMessages = {
  groups: {
    errors: {
      "error.required.matrix": {
        text: "Select an answer for each item",
        desc: "Problem: no row of a table of choices was answered. On a phone the rows stand one below the other.",
      },
      "error.rowMissing": {
        text: "Select an answer for “{row}”",
        desc: "Problem: one row of a table of choices was not answered. {row} is what the row asks about.",
      },
    },
    summary: {
      "error.required.asked.matrix": {
        text: "Select an answer for each item in {called}",
        desc: "Problem: no row of a table of choices was answered. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
