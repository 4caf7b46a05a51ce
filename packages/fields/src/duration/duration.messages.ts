import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.";

/** Words of durations, those of their problems with them: forms without one load none of it. */
export const durationMessages = {
  groups: {
    duration: {
      "duration.years": { text: "Years", desc: "Label of a box: how many years something takes or lasts." },
      "duration.months": {
        text: "Months",
        desc: "Label of a box: how many months something takes or lasts.",
      },
      "duration.weeks": { text: "Weeks", desc: "Label of a box: how many weeks something takes or lasts." },
      "duration.days": { text: "Days", desc: "Label of a box: how many days something takes or lasts." },
      "duration.hours": { text: "Hours", desc: "Label of a box: how many hours something takes or lasts." },
      "duration.minutes": {
        text: "Minutes",
        desc: "Label of a box: how many minutes something takes or lasts.",
      },
      "duration.years.count": {
        text: { one: "{count} year", other: "{count} years" },
        desc: "How long something takes, alone or in a list with other units (“2 years and 3 months”).",
      },
      "duration.months.count": {
        text: { one: "{count} month", other: "{count} months" },
        desc: "How long something takes, alone or in a list with other units (“2 years and 3 months”).",
      },
      "duration.weeks.count": {
        text: { one: "{count} week", other: "{count} weeks" },
        desc: "How long something takes, alone or in a list with other units (“2 weeks and 3 days”).",
      },
      "duration.days.count": {
        text: { one: "{count} day", other: "{count} days" },
        desc: "How long something takes, alone or in a list with other units (“2 weeks and 3 days”).",
      },
      "duration.hours.count": {
        text: { one: "{count} hour", other: "{count} hours" },
        desc: "How long something takes, alone or in a list with other units (“2 hours and 30 minutes”).",
      },
      "duration.minutes.count": {
        text: { one: "{count} minute", other: "{count} minutes" },
        desc: "How long something takes, alone or in a list with other units (“2 hours and 30 minutes”).",
      },
      "error.required.duration": {
        text: "Enter how long it is",
        desc: "Problem: all boxes of a duration were left empty.",
      },
      "error.duration": {
        text: "Enter whole numbers, such as 3",
        desc: "Problem: what stands in the boxes of a duration (hours, minutes …) is no whole number, e.g. 2.5.",
      },
      "error.required.asked.duration": {
        text: "Enter how long it is for {called}",
        desc: "Problem: all boxes of a duration were left empty. {called} is the question’s label in quotation marks.",
      },
      "error.duration.called": {
        text: "Enter whole numbers, such as 3, for {called}",
        desc: `Problem: what stands in the boxes of a duration (hours, minutes …) is no whole number, e.g. 2.5. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
