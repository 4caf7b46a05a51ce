import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.";

/** Words of two dates, from one to the other, those of their problems with them: forms without them load none of it. */
export const dateRangeMessages = {
  groups: {
    range: {
      "range.from": {
        text: "From",
        desc: "Label over the boxes of the first of two dates, from one to the other.",
      },
      "range.to": {
        text: "To",
        desc: "Label over the boxes of the last of two dates, from one to the other.",
      },
      "range.dates": {
        text: "{from} to {to}",
        desc: "An answer in words: two dates, both of them counted. {from} and {to} are dates in words, such as “1 March 2026”.",
      },
      "error.required.date-range": {
        text: "Enter both dates",
        desc: "Problem: the boxes of two dates, from one to the other, were left empty.",
      },
      "error.rangeOrder": {
        text: "The last date must not be before the first",
        desc: "Problem: of two dates, from one to the other, the last is before the first.",
      },
      "error.rangeLength.short": {
        text: { one: "Enter a span of at least {count} day", other: "Enter a span of at least {count} days" },
        desc: "Problem: too few days lie between two dates. {count} is the fewest there may be, both ends counted.",
      },
      "error.rangeLength": {
        text: { one: "Enter a span of {count} day at most", other: "Enter a span of {count} days at most" },
        desc: "Problem: too many days lie between two dates. {count} is the most there may be, both ends counted.",
      },
      "error.required.asked.date-range": {
        text: "Enter both dates for {called}",
        desc: "Problem: the boxes of two dates, from one to the other, were left empty. {called} is the question’s label in quotation marks.",
      },
      "error.rangeOrder.called": {
        text: "Enter a last date for {called} that is not before the first",
        desc: `Problem: of two dates, from one to the other, the last is before the first. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
