import {
  boundPlaces,
  common,
  Currency,
  Decimal,
  fieldDefinition,
  fieldMeta,
  FORM,
  leastOverMost,
  numbersBetween,
  typeName,
  unknownCurrency,
} from "@diwan/core/schema";
import { currencyPlaces } from "@diwan/i18n/currencies";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("money", "An amount of money."),
      ...common,
      currency: Currency,
      min: Decimal.meta({ description: "Least amount accepted.", examples: ["0.50"] }).exactOptional(),
      max: Decimal.meta({ description: "Greatest amount accepted.", examples: ["1000.00"] }).exactOptional(),
    })
    .meta(
      fieldMeta("MoneyField", 'An amount of money. The answer is a decimal string, e.g. `"45.00"`.', {
        type: "money",
        name: "income",
        label: "Monthly income",
        currency: "BHD",
      }),
    );

export type MoneyField = z.infer<ReturnType<typeof schema>>;

export const moneyDefinition = fieldDefinition<MoneyField>({
  type: "money",
  schema,
  byExpression: { min: "decimal", max: "decimal" },
  codes: ["money", "twoReadings", "decimals", "min", "max"],
  alsoCalled: ["currency", "amount", "price"],
  check: (field) => [
    ...leastOverMost(field, "min", "max"),
    ...unknownCurrency(field.currency, "/currency"),
    ...boundPlaces(field, FORM.currency.test(field.currency) ? currencyPlaces(field.currency) : undefined),
  ],
  answers: ({ min, max }) => numbersBetween(min, max),
  defaultMustBe: (value) =>
    typeof value === "string" && FORM.decimal.test(value)
      ? undefined
      : 'a decimal in double quotes, such as "45.00"',
});
