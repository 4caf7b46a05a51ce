import {
  boundPlaces,
  common,
  Currency,
  Decimal,
  fieldDefinition,
  fieldMeta,
  FORM,
  isObject,
  leastOverMost,
  typeName,
  unknownCurrency,
} from "@diwan/core/schema";
import { currencyPlaces } from "@diwan/i18n/currencies";
import * as z from "zod";

const currency = z
  .strictObject({
    currency: Currency,
    min: Decimal.meta({
      description: "Least amount accepted in this currency.",
      examples: ["0.50"],
    }).exactOptional(),
    max: Decimal.meta({
      description: "Greatest amount accepted in this currency.",
      examples: ["1000.00"],
    }).exactOptional(),
  })
  .meta({
    description: "A currency, with what is accepted in it: limits are never converted.",
    examples: [{ currency: "BHD", min: "1.000" }],
  });

const schema = () =>
  z
    .strictObject({
      type: typeName("monetary-amount", "An amount of money with a choice of currencies."),
      ...common,
      currencies: z
        .array(currency)
        .min(2)
        .meta({
          description: "The currencies to choose from; the first is chosen to begin with.",
          examples: [[{ currency: "BHD" }, { currency: "USD", max: "500.00" }]],
        }),
    })
    .meta(
      fieldMeta(
        "MonetaryAmountField",
        'An amount of money with a choice of currencies. The answer is an object, `{ "amount": "45.000", "currency": "BHD" }`: a decimal string with all the decimals of its currency, and an ISO 4217 code.',
        {
          type: "monetary-amount",
          name: "price",
          label: "What did you pay?",
          currencies: [{ currency: "BHD" }, { currency: "USD" }],
        },
      ),
    );

export type MonetaryAmountField = z.infer<ReturnType<typeof schema>>;

export const monetaryAmountDefinition = fieldDefinition<MonetaryAmountField>({
  type: "monetary-amount",
  schema,
  codes: ["money", "twoReadings", "decimals", "min", "max", "currency"],
  alsoCalled: ["monetaryamount", "money-with-currency", "foreigncurrency"],
  severalBoxes: true,
  check: ({ currencies }) =>
    currencies.flatMap((each, at) => {
      const below = [
        ...leastOverMost(each, "min", "max"),
        ...unknownCurrency(each.currency, "/currency"),
        ...boundPlaces(each, FORM.currency.test(each.currency) ? currencyPlaces(each.currency) : undefined),
      ].map((finding) => ({ ...finding, pointer: `/currencies/${at}${finding.pointer}` }));
      return currencies.findIndex(({ currency: code }) => code === each.currency) === at
        ? below
        : [
            ...below,
            {
              pointer: `/currencies/${at}/currency`,
              code: "duplicateOption" as const,
              message: `The currency '${each.currency}' is there twice.`,
            },
          ];
    }),
  answers: ({ currencies }) => ({
    parts: { currency: { values: currencies.map(({ currency: code }) => code) } },
  }),
  defaultMustBe: (value, { currencies }) =>
    isObject(value) &&
    typeof value["amount"] === "string" &&
    FORM.decimal.test(value["amount"]) &&
    currencies.some(({ currency: code }) => code === value["currency"])
      ? undefined
      : "an object of 'amount', a decimal in double quotes, and 'currency', one of the currencies",
});
