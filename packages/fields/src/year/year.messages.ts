import type { TypeMessages } from "@diwan/i18n";

/** Words of years. */
export const yearMessages = {
  groups: {
    errors: {
      "error.required.year": { text: "Enter a year", desc: "Problem: left empty." },
      "error.year": {
        text: "Enter a year with 4 digits",
        desc: "Problem: not a year, or written with two digits.",
      },
      "error.earliest.year": {
        text: "The year must be {date} or later",
        desc: "Problem: the year is too early. {date} is a year.",
      },
      "error.latest.year": {
        text: "The year must be {date} or earlier",
        desc: "Problem: the year is too late. {date} is a year.",
      },
    },
    summary: {
      "error.required.asked.year": {
        text: "Enter a year for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.year.called": {
        text: "Enter a year with 4 digits for {called}",
        desc: "Problem: not a year, or written with two digits. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.earliest.called.year": {
        text: "Enter {date} or a later year for {called}",
        desc: "Problem: the year is too early. {date} is a year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.latest.called.year": {
        text: "Enter {date} or an earlier year for {called}",
        desc: "Problem: the year is too late. {date} is a year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
