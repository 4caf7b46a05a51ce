import type { Catalogue } from "./catalogue.js";

/**
 * What is wrong with an answer, in sentences that name the question: for the summary at the top of a page, where nothing around them does, and for questions that say
 * what they are called. The id is that of the problem with `called`, or `asked` where the question's label is quoted, before its kind.
 */
export const summary = {
  quotedLabel: {
    text: "“{label}”",
    desc: "A question’s label in the quotation marks of the language, inside an error message.",
  },
  "error.required.called": {
    text: "Enter {called}",
    desc: "Problem: left empty. {called} is what the question is called inside a sentence, such as “your full name”.",
  },
  "error.required.called.choice": {
    text: "Select {called}",
    desc: "Problem: none of several options was chosen, of which one may be. {called} is what the question is called inside a sentence, such as “your full name”.",
  },
  "error.required.called.choices": {
    text: "Select {called}",
    desc: "Problem: none of several options was chosen, of which many may be. {called} is what the question is called inside a sentence, such as “your full name”.",
  },
  "error.required.asked": {
    text: "Enter an answer to {called}",
    desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
  },
  "error.required.asked.choice": {
    text: "Select an answer to {called}",
    desc: "Problem: none of several options was chosen. {called} is the question’s label in quotation marks.",
  },
  "error.required.asked.choices": {
    text: "Select at least one answer to {called}",
    desc: "Problem: none of several options was chosen, of which many may be. {called} is the question’s label in quotation marks.",
  },
  "error.type.called": {
    text: "Enter {called} in the form asked for",
    desc: "Problem: the answer has the wrong shape. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.tooShort.called": {
    text: {
      one: "Enter at least {count} character for {called}",
      other: "Enter at least {count} characters for {called}",
    },
    desc: "Problem: the text is too short. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.tooLong.called": {
    text: {
      one: "Use {count} character or fewer for {called}",
      other: "Use {count} characters or fewer for {called}",
    },
    desc: "Problem: the text is too long. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.decimals.called": {
    text: {
      one: "Use no more than {count} decimal place for {called}",
      other: "Use no more than {count} decimal places for {called}",
    },
    desc: "Problem: the number has too many decimals. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.choice.called": {
    text: "Select one of the answers listed for {called}",
    desc: "Problem: the answer is none of those offered. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.rule.called": {
    text: "Check {called} against your other answers",
    desc: "Problem: answers contradict each other and the form says no more. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
  },
  "error.min.called": {
    text: "Enter {min} or more for {called}",
    desc: "Problem: the number or amount is too small. {min} is a number or an amount. {called} is what the question is called inside a sentence, such as “your full name”.",
  },
  "error.max.called": {
    text: "Enter {max} or less for {called}",
    desc: "Problem: the number or amount is too large. {max} is a number or an amount. {called} is what the question is called inside a sentence, such as “your full name”.",
  },
} as const satisfies Catalogue;
