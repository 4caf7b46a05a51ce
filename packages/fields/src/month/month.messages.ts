import type { TypeMessages } from "@diwan/i18n";

/** Words of months. */
export const monthMessages = {
  groups: {
    errors: {
      "error.required.month": {
        text: "Enter a month and a year",
        desc: "Problem: both boxes of a month were left empty.",
      },
      "error.month": { text: "Enter a month and a year", desc: "Problem: not a month of a year." },
      "error.month.month": {
        text: "Enter the month as a number from 1 to 12, or by its name",
        desc: "Problem: there is no such month.",
      },
      "error.month.year": {
        text: "Enter the year with 4 digits",
        desc: "Problem: the year is not one, or is written with two digits.",
      },
      "error.month.monthYear": {
        text: "Enter the month as a number from 1 to 12, or by its name, and the year with 4 digits",
        desc: "Problem: neither the month nor the year is one.",
      },
      "error.monthMissing": {
        text: "Enter the month and the year",
        desc: "Problem: part of the answer is missing.",
      },
      "error.monthMissing.month": { text: "Enter the month", desc: "Problem: a year without its month." },
      "error.monthMissing.year": { text: "Enter the year", desc: "Problem: a month without its year." },
      "error.earliest.month": {
        text: "The month must be {date} or later",
        desc: "Problem: the month is too early. {date} is a month in words, like “March 2026”.",
      },
      "error.latest.month": {
        text: "The month must be {date} or earlier",
        desc: "Problem: the month is too late. {date} is a month in words, like “March 2026”.",
      },
    },
    summary: {
      "error.required.asked.month": {
        text: "Enter a month and a year for {called}",
        desc: "Problem: both boxes of a month were left empty. {called} is the question’s label in quotation marks.",
      },
      "error.month.called": {
        text: "Enter a month and a year for {called}",
        desc: "Problem: not a month of a year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.month.called.month": {
        text: "Enter the month of {called} as a number from 1 to 12, or by its name",
        desc: "Problem: there is no such month. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.month.called.year": {
        text: "Enter the year of {called} with 4 digits",
        desc: "Problem: the year is not one, or is written with two digits. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.month.called.monthYear": {
        text: "Enter the month of {called} as a number from 1 to 12, or by its name, and the year with 4 digits",
        desc: "Problem: neither the month nor the year is one. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.monthMissing.called": {
        text: "Enter the month and the year of {called}",
        desc: "Problem: part of the answer is missing. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.monthMissing.called.month": {
        text: "Enter the month of {called}",
        desc: "Problem: a year without its month. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.monthMissing.called.year": {
        text: "Enter the year of {called}",
        desc: "Problem: a month without its year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.earliest.called.month": {
        text: "Enter {date} or a later month for {called}",
        desc: "Problem: the month is too early. {date} is a month in words, like “March 2026”. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.latest.called.month": {
        text: "Enter {date} or an earlier month for {called}",
        desc: "Problem: the month is too late. {date} is a month in words, like “March 2026”. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
