import type { TypeMessages } from "@diwan/i18n";

/** Words of dates that may be known to the month or the year alone. What is wrong with one is said as it is of any date. */
export const partialDateMessages = {
  errorsLike: "date",
  groups: {
    "partial-date": {
      "partialDate.year": {
        text: "If you only know the year, leave the day and the month empty. If you only know the month and the year, leave the day empty.",
        desc: "Beside the hint of a date in three boxes (day, month, year) of which perhaps only the year is known.",
      },
      "partialDate.month": {
        text: "If you do not know the day, leave it empty.",
        desc: "Beside the hint of a date in three boxes (day, month, year) of which perhaps only the month and the year are known.",
      },
    },
  },
} as const satisfies TypeMessages;
