import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.";

/** Words of places in an order, those of their problems with them: forms without rankings load none of it. */
export const rankingMessages = {
  groups: {
    ranking: {
      "ranking.select": {
        text: "Select a place",
        desc: "First, empty entry of a list of places that somebody gives to an answer.",
      },
      "ranking.highest": {
        text: "{number} (highest)",
        desc: "Entry of a list of places that somebody gives to an answer: the first place, for what matters most. {number} is 1 in local digits.",
      },
      "ranking.lowest": {
        text: "{number} (lowest)",
        desc: "Entry of a list of places that somebody gives to an answer: the last place, for what matters least. {number} is how many answers there are, in local digits.",
      },
      "ranking.line": {
        text: "{place}. {option}",
        desc: "One line of answers in order: {place} is a number, {option} the answer in this place.",
      },
      "error.required.ranking": {
        text: "Put the answers in order",
        desc: "Problem: no answer of several was given a place in their order.",
      },
      "error.rankingIncomplete": {
        text: { one: "Give {count} answer a place", other: "Give {count} answers a place" },
        desc: "Problem: fewer answers than asked were given a place in an order. {count} is how many must have one.",
      },
      "error.rankingIncomplete.ranked": {
        text: "Select a place for “{option}”",
        desc: "Problem: {option}, one of several answers that are put in order, was given no place.",
      },
      "error.rankingTwice": {
        text: "Select a place for “{option}” that no other answer has",
        desc: "Problem: two of several answers that are put in order were given the same place. {option} is the second of them.",
      },
      "error.required.asked.ranking": {
        text: "Put the answers to {called} in order",
        desc: "Problem: no answer of several was given a place in their order. {called} is the question’s label in quotation marks.",
      },
      "error.rankingIncomplete.called": {
        text: {
          one: "Give {count} answer to {called} a place",
          other: "Give {count} answers to {called} a place",
        },
        desc: `Problem: fewer answers than asked were given a place in an order. {count} is how many must have one. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
