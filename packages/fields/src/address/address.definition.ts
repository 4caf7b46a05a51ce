import { common, Country, fieldDefinition, fieldMeta, isObject, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { COUNTRIES, unknownCountry } from "../country-codes.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("address", "A postal address."),
      ...common,
      countries: z
        .array(Country)
        .min(1)
        .meta({
          description: "Countries to choose from; a single one is not asked. All countries when left out.",
          examples: [["BH", "SA"]],
        })
        .exactOptional(),
      country: Country.meta({ description: "Country chosen at first.", examples: ["BH"] }).exactOptional(),
    })
    .meta(
      fieldMeta(
        "AddressField",
        'A postal address, asked as people of the country write it. The answer is an object, e.g. `{ "country": "GB", "line1": "1 High Street" }`.',
        { type: "address", name: "home", label: "Home address", countries: ["BH"] },
      ),
    );

export type AddressField = z.infer<ReturnType<typeof schema>>;

export const addressDefinition = fieldDefinition<AddressField>({
  type: "address",
  schema,
  codes: ["country", "postcode"],
  alsoCalled: ["postaladdress", "location", "ukaddressfield"],
  severalBoxes: true,
  check: ({ country, countries }) => [
    ...unknownCountry(country, "/country"),
    ...(countries ?? []).flatMap((code, index) => unknownCountry(code, `/countries/${index}`)),
    ...(country !== undefined && countries !== undefined && !countries.includes(country)
      ? [
          {
            pointer: "/country",
            code: "country" as const,
            message: `'${country}' is chosen at first but is not one of the countries to choose from.`,
          },
        ]
      : []),
  ],
  answers: ({ countries }) => ({ parts: { country: { values: countries ?? [...COUNTRIES] } } }),
  defaultMustBe: (value) =>
    isObject(value) &&
    Object.values(value).every((line) => typeof line === "string") &&
    (value["country"] === undefined || COUNTRIES.has(String(value["country"])))
      ? undefined
      : 'an object such as { "country": "GB", "line1": "1 High Street" }',
});
