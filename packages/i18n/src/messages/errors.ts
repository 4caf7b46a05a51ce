import type { Catalogue } from "./catalogue.js";

/**
 * What is wrong with an answer. Nobody is judged before pressing Continue, so these come after the first page. The id is `error.` and the code, then
 * a kind of question where the words differ.
 */
export const errors = {
  // Around a page with problems
  pageTitleError: {
    text: "Error: {page} – {form}",
    desc: "Title of the browser tab after a failed attempt to go on.",
  },
  problemTitle: {
    text: "There is a problem",
    desc: "Heading of the list of everything that must be mended on a page.",
  },
  problemItem: {
    text: "{label} – {message}",
    desc: "One entry of that list: the question's label, then its error message.",
  },

  error: { text: "Check this answer and change it", desc: "Problem: used when nothing more is known." },
  "error.required": { text: "Enter an answer", desc: "Problem: a text box was left empty." },
  "error.required.choice": {
    text: "Select an answer",
    desc: "Problem: none of several options, of which one may be chosen, was chosen.",
  },
  "error.required.choices": {
    text: "Select at least one answer",
    desc: "Problem: none of several options, of which many may be chosen, was chosen.",
  },
  "error.required.date": {
    text: "Enter a date",
    desc: "Problem: all three boxes of a date were left empty.",
  },
  "error.required.email": { text: "Enter an email address", desc: "Problem: left empty." },
  "error.required.phone": { text: "Enter a phone number", desc: "Problem: left empty." },
  "error.required.number": { text: "Enter a number", desc: "Problem: left empty." },
  "error.required.money": { text: "Enter an amount", desc: "Problem: an amount of money was left empty." },
  "error.required.name": { text: "Enter a name", desc: "Problem: a person's name was left empty." },
  "error.required.address": { text: "Enter an address", desc: "Problem: left empty." },
  "error.required.list": { text: "Add at least one", desc: "Problem: nothing was added to a list." },
  "error.type": {
    text: "Enter the answer in the form asked for",
    desc: "Problem: the answer has the wrong shape.",
  },
  "error.tooShort": {
    text: { one: "Enter at least {count} character", other: "Enter at least {count} characters" },
    desc: "Problem: the text is too short.",
  },
  "error.pattern": {
    text: "Check that this is written the way the question asks",
    desc: "Problem: the text is not in the format described with the question.",
  },
  "error.email": {
    text: "Enter an email address with an @ sign, like name@example.com",
    desc: "Problem: not an email address. Keep the example as it is.",
  },
  "error.email.domain": {
    text: "Check what follows the @ sign: it needs a name, a full stop and an ending, like name@example.com",
    desc: "Problem: the email address has an @ sign, but what follows it is not complete, e.g. “name@example”. Keep the example as it is.",
  },
  "error.email.name": {
    text: "Enter what comes before the @ sign as well, like name@example.com",
    desc: "Problem: the email address begins with its @ sign. Keep the example as it is.",
  },
  "error.email.form": {
    text: "Enter one email address without spaces, like name@example.com",
    desc: "Problem: there is an @ sign, but this is not one email address: it has spaces, several @ signs or letters no address has. Keep the example as it is.",
  },
  "error.phoneAmbiguous": {
    text: "Start the phone number with + and the country code, or with 0: without them it could be two different numbers",
    desc: "Problem: the digits entered may be a number at home or one with a country code.",
  },
  "error.phone": {
    text: "Enter a full phone number, with the area code or the country code",
    desc: "Problem: not a phone number.",
  },
  "error.number": { text: "Enter a number using digits only", desc: "Problem: not a number." },
  "error.tooPrecise": {
    text: "Enter a number of no more than 15 digits",
    desc: "Problem: the number has more digits than can be kept exactly.",
  },
  "error.whole": {
    text: "Enter a whole number",
    desc: "Problem: the number has decimals where none are wanted.",
  },
  "error.decimals": {
    text: { one: "Use no more than {count} decimal place", other: "Use no more than {count} decimal places" },
    desc: "Problem: the number has too many decimals.",
  },
  "error.decimals.zero": {
    text: "Enter a whole amount, without decimals",
    desc: "Problem: an amount in a currency without smaller units has decimals.",
  },
  "error.min": {
    text: "Enter {min} or more",
    desc: "Problem: the number or amount is too small. {min} is a number or an amount.",
  },
  "error.max": {
    text: "Enter {max} or less",
    desc: "Problem: the number or amount is too large. {max} is a number or an amount.",
  },
  "error.money": {
    text: "Enter an amount using digits, like {example}",
    desc: "Problem: not an amount of money. {example} is an amount in the right currency.",
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
  "error.choice": {
    text: "Select one of the answers listed",
    desc: "Problem: the answer is none of those offered.",
  },
  "error.minChoices": {
    text: { one: "Select at least {count} answer", other: "Select at least {count} answers" },
    desc: "Problem: too few options chosen.",
  },
  "error.maxChoices": {
    text: { one: "Select no more than {count} answer", other: "Select no more than {count} answers" },
    desc: "Problem: too many options chosen.",
  },
  "error.exclusive": {
    text: "Select either “{option}” or the other answers, not both",
    desc: "Problem: an option that excludes all others (such as “None of these”) was chosen with others. {option} is its label.",
  },
  "error.country": {
    text: "Select a country from the list",
    desc: "Problem: the country is none of those offered.",
  },
  "error.postcode": {
    text: "Check the postcode and correct it",
    desc: "Problem: not a postcode of the chosen country.",
  },
  "error.minItems": {
    text: { one: "Add at least {count}", other: "Add at least {count}" },
    desc: "Problem: a list has too few items.",
  },
  "error.maxItems": {
    text: { one: "Keep no more than {count}", other: "Keep no more than {count}" },
    desc: "Problem: a list has too many items.",
  },
  "error.consent": {
    text: "Tick the box if you agree. You cannot go on without it.",
    desc: "Problem: a box that must be ticked was not.",
  },
  "error.rule": {
    text: "Check this answer against your other answers",
    desc: "Problem: answers contradict each other and the form says no more.",
  },
  "error.unknown": {
    text: "This question is no longer part of the form",
    desc: "Problem found by the server: an answer nothing asked for.",
  },
  "error.offPath": {
    text: "This answer is not needed any more",
    desc: "Problem found by the server: an answer to a question that was not asked on this path.",
  },
} as const satisfies Catalogue;
