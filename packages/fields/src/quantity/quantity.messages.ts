import type { TypeMessages } from "@diwan/i18n";

/** Words of amounts with a choice of units. */
export const quantityMessages = {
  groups: {
    quantity: {
      "quantity.amount": {
        text: "Amount",
        desc: "Label of a box: how much of something there is. A list of units stands beside it.",
      },
      "quantity.unit": {
        text: "Unit",
        desc: "Label of a list: the units in which an amount may be given, such as kilograms and pounds.",
      },
      "error.required.quantity": { text: "Enter an amount", desc: "Problem: an amount was left empty." },
      "error.unit": {
        text: "Select one of the units listed",
        desc: "Problem: the unit of an amount is none of those offered.",
      },
    },
    summary: {
      "error.required.asked.quantity": {
        text: "Enter an amount for {called}",
        desc: "Problem: an amount was left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
