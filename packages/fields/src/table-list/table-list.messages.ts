import type { TypeMessages } from "@diwan/i18n";

/** What is said of a table into which rows are pasted; of its rows otherwise what is said of the items of a list. */
export const tableListMessages = {
  groups: {
    errors: {
      "error.required.table-list": {
        text: "Add at least one row",
        desc: "Problem: nothing was added to a table of rows.",
      },
    },
    "table-list": {
      "table.paste": {
        text: "You can paste several rows from a spreadsheet into a cell.",
        desc: "Hint above a table in which each row is filled in. What is pasted fills that cell, the ones beside it and those below.",
      },
      "table.pasted": {
        text: { one: "{count} row was pasted.", other: "{count} rows were pasted." },
        desc: "Said after rows of a spreadsheet were pasted into a table.",
      },
      "table.notRead": {
        text: "{row}, {column}: “{text}” is none of the choices and was not pasted.",
        desc: "Said after rows of a spreadsheet were pasted into a table: what was pasted into one cell is none of the choices there. {row} is e.g. “Vehicle 3”, {column} the header of the column, {text} what was pasted.",
      },
      "table.rowsLeft": {
        text: {
          one: "There was no room for {count} row, which was not pasted.",
          other: "There was no room for {count} rows, which were not pasted.",
        },
        desc: "Said after rows of a spreadsheet were pasted into a table that takes only so many.",
      },
      "table.columnsLeft": {
        text: "What stood beyond the last column was not pasted.",
        desc: "Said after rows of a spreadsheet were pasted into a table that has fewer columns.",
      },
    },
    summary: {
      "error.required.called.table-list": {
        text: "Add a row to {called}",
        desc: "Problem: nothing was added to a table of rows. {called} is what the question is called inside a sentence, such as “your vehicles”.",
      },
      "error.required.asked.table-list": {
        text: "Add at least one row to {called}",
        desc: "Problem: nothing was added to a table of rows. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
