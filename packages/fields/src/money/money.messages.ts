import type { TypeMessages } from "@diwan/i18n";

/** Words of amounts. */
export const moneyMessages = {
  groups: {
    errors: {
      "error.required.money": {
        text: "Enter an amount",
        desc: "Problem: an amount of money was left empty.",
      },
      "error.decimals.zero": {
        text: "Enter a whole amount, without decimals",
        desc: "Problem: an amount in a currency without smaller units has decimals.",
      },
      "error.money": {
        text: "Enter an amount using digits, like {example}",
        desc: "Problem: not an amount of money. {example} is an amount in the right currency.",
      },
    },
  },
} as const satisfies TypeMessages;
