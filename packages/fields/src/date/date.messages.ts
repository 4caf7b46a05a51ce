import type { TypeMessages } from "@diwan/i18n";

/** Words of dates. */
export const dateMessages = {
  groups: {
    base: {
      day: { text: "Day", desc: "Label of the first box of a date." },
      month: { text: "Month", desc: "Label of the second box of a date; a number or a name may be typed." },
      year: { text: "Year", desc: "Label of the third box of a date." },
    },
    calendar: {
      "calendar.open": {
        text: "Choose from a calendar",
        desc: "Button beside the boxes of a date; it opens a calendar of one month.",
      },
      "calendar.title": { text: "Choose a date", desc: "Name of the dialog with the calendar of one month." },
      "calendar.keys": {
        text: "The arrow keys move by days and weeks, and Page Up and Page Down by months.",
        desc: "Said by screen readers when the calendar of one month is opened.",
      },
      "calendar.previousYear": { text: "Previous year", desc: "Button of the calendar of one month." },
      "calendar.previousMonth": { text: "Previous month", desc: "Button of the calendar of one month." },
      "calendar.nextMonth": { text: "Next month", desc: "Button of the calendar of one month." },
      "calendar.nextYear": { text: "Next year", desc: "Button of the calendar of one month." },
      "calendar.close": {
        text: "Close the calendar",
        desc: "Button of the calendar of one month: closes it, and the date in the boxes stays as it was.",
      },
      "calendar.chosen": {
        text: "{date} is now in the boxes.",
        desc: "Said by screen readers when a day was chosen from the calendar. {date} is a date in words, such as “1 March 2026”.",
      },
      "calendar.failed": {
        text: "The calendar could not be loaded. Enter the date in the boxes.",
        desc: "Shown beside the button that opens the calendar, when the calendar could not be fetched.",
      },
    },
    errors: {
      "error.required.date": {
        text: "Enter a date",
        desc: "Problem: all three boxes of a date were left empty.",
      },
      "error.date": { text: "Enter a date with a day, a month and a year", desc: "Problem: not a date." },
      "error.dateMissing": {
        text: "Enter the full date: day, month and year",
        desc: "Problem: part of the date is missing.",
      },
      "error.dateMissing.day": { text: "Enter the day", desc: "Problem: a date without its day." },
      "error.dateMissing.month": { text: "Enter the month", desc: "Problem: a date without its month." },
      "error.dateMissing.year": { text: "Enter the year", desc: "Problem: a date without its year." },
      "error.dateMissing.dayMonth": {
        text: "Enter the day and the month",
        desc: "Problem: a date with only its year.",
      },
      "error.dateMissing.dayYear": {
        text: "Enter the day and the year",
        desc: "Problem: a date with only its month.",
      },
      "error.dateMissing.monthYear": {
        text: "Enter the month and the year",
        desc: "Problem: a date with only its day.",
      },
      "error.dateNotReal": {
        text: "Enter a real date",
        desc: "Problem: there is no such date, e.g. 31 February.",
      },
      "error.dateNotReal.day": {
        text: "Enter a day that exists in that month",
        desc: "Problem: the day is not a number, or the month has no such day.",
      },
      "error.dateNotReal.month": {
        text: "Enter the month as a number from 1 to 12, or by its name",
        desc: "Problem: there is no such month.",
      },
      "error.dateNotReal.year": {
        text: "Enter the year with 4 digits",
        desc: "Problem: the year is not one, or is written with two digits.",
      },
      "error.dateNotReal.dayMonth": {
        text: "Enter the day and the month as numbers, or the month by its name",
        desc: "Problem: neither the day nor the month of a date is one; the year is right.",
      },
      "error.dateNotReal.dayYear": {
        text: "Enter a day from 1 to 31 and the year with 4 digits",
        desc: "Problem: neither the day nor the year of a date is one; the month is right.",
      },
      "error.dateNotReal.monthYear": {
        text: "Enter the month as a number from 1 to 12, or by its name, and the year with 4 digits",
        desc: "Problem: neither the month nor the year of a date is one; the day is right.",
      },
      "error.yearFar": {
        text: "Check the year: it is more than {count} years away. Enter it the way this year is written, {now}",
        desc: "Problem: the year is very long past or far ahead, perhaps counted by another calendar. {count} is a number of years; {now} is this year, with its 4 digits.",
      },
      "error.yearCalendar": {
        text: "Enter the year with 4 digits only, in the calendar in which this year is {now}",
        desc: "Problem: the year has letters beside its digits, perhaps the mark of another calendar, such as 1446هـ. {now} is this year, with its 4 digits.",
      },
      "error.earliest": {
        text: "The date must be {date} or later",
        desc: "Problem: the date is too early. {date} is a date in words.",
      },
      "error.earliest.today": {
        text: "The date must be today or in the future",
        desc: "Problem: the date is in the past.",
      },
      "error.latest": {
        text: "The date must be {date} or earlier",
        desc: "Problem: the date is too late. {date} is a date in words.",
      },
      "error.latest.today": {
        text: "The date must be today or in the past",
        desc: "Problem: the date is in the future.",
      },
      "error.blocked": {
        text: "This date cannot be chosen. Enter another date",
        desc: "Problem: the date is one of those that the service does not offer, such as a holiday.",
      },
      "error.blocked.weekday": {
        text: "A {weekday} cannot be chosen. Enter a date on another day of the week",
        desc: "Problem: the date is on a day of the week that the service does not offer. {weekday} is the name of that day, such as “Friday”, as it stands alone.",
      },
    },
    summary: {
      "error.required.asked.date": {
        text: "Enter a date for {called}",
        desc: "Problem: all three boxes of a date were left empty. {called} is the question’s label in quotation marks.",
      },
      "error.date.called": {
        text: "Enter {called} with a day, a month and a year",
        desc: "Problem: not a date. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called": {
        text: "Enter {called} in full: day, month and year",
        desc: "Problem: part of the date is missing. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.day": {
        text: "Enter the day of {called}",
        desc: "Problem: a date without its day. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.month": {
        text: "Enter the month of {called}",
        desc: "Problem: a date without its month. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.year": {
        text: "Enter the year of {called}",
        desc: "Problem: a date without its year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.dayMonth": {
        text: "Enter the day and the month of {called}",
        desc: "Problem: a date with only its year. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.dayYear": {
        text: "Enter the day and the year of {called}",
        desc: "Problem: a date with only its month. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateMissing.called.monthYear": {
        text: "Enter the month and the year of {called}",
        desc: "Problem: a date with only its day. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called": {
        text: "Enter a real date for {called}",
        desc: "Problem: there is no such date, e.g. 31 February. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.day": {
        text: "Enter a day that exists in that month for {called}",
        desc: "Problem: the day is not a number, or the month has no such day. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.month": {
        text: "Enter the month of {called} as a number from 1 to 12, or by its name",
        desc: "Problem: there is no such month. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.year": {
        text: "Enter the year of {called} with 4 digits",
        desc: "Problem: the year is not one, or is written with two digits. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.dayMonth": {
        text: "Enter the day and the month of {called} as numbers, or the month by its name",
        desc: "Problem: neither the day nor the month of a date is one; the year is right. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.dayYear": {
        text: "Enter a day from 1 to 31 and a year with 4 digits for {called}",
        desc: "Problem: neither the day nor the year of a date is one; the month is right. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.dateNotReal.called.monthYear": {
        text: "Enter the month of {called} as a number from 1 to 12, or by its name, and the year with 4 digits",
        desc: "Problem: neither the month nor the year of a date is one; the day is right. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.yearFar.called": {
        text: "Check the year of {called}: it is more than {count} years away. Enter it the way this year is written, {now}",
        desc: "Problem: the year is very long past or far ahead, perhaps counted by another calendar. {count} is a number of years; {now} is this year, with its 4 digits. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.yearCalendar.called": {
        text: "Check {called}: enter the year with 4 digits only, in the calendar in which this year is {now}",
        desc: "Problem: the year has letters beside its digits, perhaps the mark of another calendar, such as 1446هـ. {now} is this year, with its 4 digits. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.earliest.called": {
        text: "Enter {date} or a later date for {called}",
        desc: "Problem: the date is too early. {date} is a date in words. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.earliest.called.today": {
        text: "Enter today’s date or a later one for {called}",
        desc: "Problem: the date is in the past. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.latest.called": {
        text: "Enter {date} or an earlier date for {called}",
        desc: "Problem: the date is too late. {date} is a date in words. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.latest.called.today": {
        text: "Enter today’s date or an earlier one for {called}",
        desc: "Problem: the date is in the future. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.blocked.called": {
        text: "Enter another date for {called}: this one cannot be chosen",
        desc: "Problem: the date is one of those that the service does not offer, such as a holiday. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.blocked.called.weekday": {
        text: "Enter a date on another day of the week for {called}: a {weekday} cannot be chosen",
        desc: "Problem: the date is on a day of the week that the service does not offer. {weekday} is the name of that day, such as “Friday”, as it stands alone. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
