import type { TypeMessages } from "@diwan/i18n";

/** Words of times of day. */
export const timeMessages = {
  groups: {
    time: {
      "time.hour": { text: "Hour", desc: "Label of the first box of a time of day." },
      "time.minute": { text: "Minutes", desc: "Label of the second box of a time of day." },
      "time.period": {
        text: "am or pm",
        desc: "Label of the list beside a time of day in languages that count hours to 12.",
      },
      "time.am": {
        text: "am",
        desc: "Option: the hours from midnight to noon, as short as usual beside a time.",
      },
      "time.pm": {
        text: "pm",
        desc: "Option: the hours from noon to midnight, as short as usual beside a time.",
      },
      "error.required.time": { text: "Enter a time", desc: "Problem: a time of day was left empty." },
      "error.time": {
        text: "Enter a time of day that exists",
        desc: "Problem: not a time of day, e.g. 25:00.",
      },
      "error.time.hour": {
        text: "Enter the hour as a number from 0 to 23",
        desc: "Problem: the hour is none.",
      },
      "error.time.minute": {
        text: "Enter the minutes as a number from 0 to 59",
        desc: "Problem: the minutes are none.",
      },
      "error.timeMissing": {
        text: "Enter the full time",
        desc: "Problem: parts of a time of day are missing.",
      },
      "error.timeMissing.hour": { text: "Enter the hour", desc: "Problem: minutes without an hour." },
      "error.timeMissing.minute": { text: "Enter the minutes", desc: "Problem: an hour without minutes." },
      "error.timeMissing.period": {
        text: "Select am or pm",
        desc: "Problem: it was not said in which half of the day the time lies.",
      },
      "error.earliest.time": {
        text: "The time must be {date} or later",
        desc: "Problem: the time is too early. {date} is a time of day.",
      },
      "error.latest.time": {
        text: "The time must be {date} or earlier",
        desc: "Problem: the time is too late. {date} is a time of day.",
      },
      "error.required.asked.time": {
        text: "Enter a time for {called}",
        desc: "Problem: a time of day was left empty. {called} is the question’s label in quotation marks.",
      },
      "error.time.called": {
        text: "Enter a time of day that exists for {called}",
        desc: "Problem: not a time of day, e.g. 25:00. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.time.called.hour": {
        text: "Enter the hour of {called} as a number from 0 to 23",
        desc: "Problem: the hour is none. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.time.called.minute": {
        text: "Enter the minutes of {called} as a number from 0 to 59",
        desc: "Problem: the minutes are none. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.timeMissing.called": {
        text: "Enter {called} in full",
        desc: "Problem: parts of a time of day are missing. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.timeMissing.called.hour": {
        text: "Enter the hour of {called}",
        desc: "Problem: minutes without an hour. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.timeMissing.called.minute": {
        text: "Enter the minutes of {called}",
        desc: "Problem: an hour without minutes. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.timeMissing.called.period": {
        text: "Select am or pm for {called}",
        desc: "Problem: it was not said in which half of the day the time lies. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.earliest.called.time": {
        text: "Enter {date} or a later time for {called}",
        desc: "Problem: the time is too early. {date} is a time of day. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.latest.called.time": {
        text: "Enter {date} or an earlier time for {called}",
        desc: "Problem: the time is too late. {date} is a time of day. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
