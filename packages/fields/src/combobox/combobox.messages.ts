import type { TypeMessages } from "@diwan/i18n";

/** What is said of the list that opens under a box. */
export const comboboxMessages = {
  errorsLike: "choice",
  groups: {
    combobox: {
      "combobox.found": {
        text: { one: "{count} answer found", other: "{count} answers found" },
        desc: "Said by screen readers while somebody types: how many options of a list fit what was typed.",
      },
      "combobox.none": {
        text: "No answer found. Check the spelling or enter less of the word.",
        desc: "Said and shown while somebody types: no option of a list fits what was typed.",
      },
      "combobox.noneOther": {
        text: "No answer found in the list. Your own words will be used.",
        desc: "Said and shown while somebody types: no option of a list fits, and what was typed may be sent as it is.",
      },
    },
  },
} as const satisfies TypeMessages;
