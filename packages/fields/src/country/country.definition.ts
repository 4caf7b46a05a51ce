import { COUNTRIES as ALL } from "@diwan/i18n/countries";
import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkCountries, countryMembers } from "../named-codes.schema.js";

const schema = () =>
  z
    .strictObject({ type: typeName("country", "A country."), ...common, ...countryMembers })
    .meta(
      fieldMeta(
        "CountryField",
        "A country, found by typing any name of it. The answer is its ISO 3166-1 alpha-2 code.",
        { type: "country", name: "birth_country", label: "Country of birth", pinned: ["BH", "SA"] },
      ),
    );

export type CountryField = z.infer<ReturnType<typeof schema>>;

export const countryDefinition = fieldDefinition<CountryField>({
  type: "country",
  schema,
  byExpression: { countries: "list<string>" },
  codes: ["choice"],
  alsoCalled: ["countryselect", "country-select", "countries"],
  check: (field) => checkCountries(field, ALL),
  defaultMustBe: (value, { countries = ALL }) =>
    countries.includes(String(value)) ? undefined : 'the code of one of the countries, such as "BH"',
  values: ({ countries = ALL }) => countries,
});
