import type { TypeMessages } from "@diwan/i18n";

/** What is said of several answers that are chosen one after the other. What is said of the list is a combobox's. */
export const multiselectMessages = {
  errorsLike: "choices",
  groups: {
    multiselect: {
      "multiselect.added": {
        text: {
          one: "{answers} added. {count} answer chosen.",
          other: "{answers} added. {count} answers chosen.",
        },
        desc: "Said by screen readers when one or more answers were chosen from a list. {answers} are their names, such as “Plumbing” or “Plumbing and Joinery”; {count} is how many are chosen by now.",
      },
      "multiselect.removed": {
        text: {
          one: "{answer} removed. {count} answer chosen.",
          other: "{answer} removed. {count} answers chosen.",
        },
        desc: "Said by screen readers when an answer was taken away again. {answer} is its name; {count} is how many are still chosen.",
      },
      "multiselect.remove": {
        text: "Remove {answer}",
        desc: "Name of a button, heard by screen readers: takes away an answer that was chosen. {answer} is its name.",
      },
      "multiselect.chosen": {
        text: "Chosen: {answers}",
        desc: "Heard by screen readers at the box in which more answers can be entered. {answers} are the names of those chosen so far, such as “Plumbing and Joinery”.",
      },
      "multiselect.lines": {
        text: "Enter each answer on a line of its own.",
        desc: "Hint above a box of several lines, in which several answers may be entered.",
      },
    },
  },
} as const satisfies TypeMessages;
