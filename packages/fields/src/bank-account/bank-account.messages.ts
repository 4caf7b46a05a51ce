import type { TypeMessages } from "@diwan/i18n";

/** Words of bank accounts. */
export const bankAccountMessages = {
  groups: {
    bank: {
      "bank.sortCode": {
        text: "Sort code",
        desc: "Label of a box: the six digits of a bank’s branch in the United Kingdom.",
      },
      "bank.routing": {
        text: "Routing number",
        desc: "Label of a box: the nine digits of a bank in the United States.",
      },
      "bank.account": { text: "Account number", desc: "Label of a box: the number of a bank account." },
      "error.required.sortCode": {
        text: "Enter a sort code",
        desc: "Problem: the sort code of a bank in the United Kingdom was left empty.",
      },
      "error.required.routing": {
        text: "Enter a routing number",
        desc: "Problem: the routing number of a bank in the United States was left empty.",
      },
      "error.required.account": {
        text: "Enter an account number",
        desc: "Problem: the number of a bank account was left empty.",
      },
      "error.account.sortCode": {
        text: "Enter a sort code of 6 digits, like 20-00-00",
        desc: "Problem: the sort code of a bank in the United Kingdom has not six digits. Keep the example as it is.",
      },
      "error.account.routing": {
        text: "Enter a routing number of 9 digits",
        desc: "Problem: the routing number of a bank in the United States has not nine digits.",
      },
      "error.required.bank-account": { text: "Enter a bank account", desc: "Problem: left empty." },
      "error.iban": {
        text: "Enter the whole IBAN: two letters for the country, two digits, then the rest as it is on your card or statement",
        desc: "Problem: not an IBAN (international bank account number), or not all of it.",
      },
      "error.ibanCountry": {
        text: "Enter the IBAN of an account in {countries}",
        desc: "Problem: the IBAN is of a country that is not accepted. {countries} are names of countries, such as “Bahrain or Saudi Arabia”.",
      },
      "error.account": {
        text: "Enter the account number using digits only, all of them",
        desc: "Problem: a bank account number has too few or too many digits, or something else than digits.",
      },
      "error.required.asked.bank-account": {
        text: "Enter a bank account for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.iban.called": {
        text: "Enter the whole IBAN for {called}: two letters for the country, two digits, then the rest",
        desc: "Problem: not an IBAN (international bank account number), or not all of it. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.ibanCountry.called": {
        text: "Enter the IBAN of an account in {countries} for {called}",
        desc: "Problem: the IBAN is of a country that is not accepted. {countries} are names of countries, such as “Bahrain or Saudi Arabia”. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
