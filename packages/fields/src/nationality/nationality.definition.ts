import { COUNTRIES as ALL } from "@diwan/i18n/countries";
import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkCountries, countryMembers } from "../named-codes.schema.js";

const schema = () =>
  z
    .strictObject({ type: typeName("nationality", "A nationality."), ...common, ...countryMembers })
    .meta(
      fieldMeta(
        "NationalityField",
        "A nationality, found by the name of the country or by what its people are called. The answer is the country's ISO 3166-1 alpha-2 code.",
        { type: "nationality", name: "nationality", label: "Nationality", pinned: ["BH", "SA"] },
      ),
    );

export type NationalityField = z.infer<ReturnType<typeof schema>>;

export const nationalityDefinition = fieldDefinition<NationalityField>({
  type: "nationality",
  schema,
  byExpression: { countries: "list<string>" },
  codes: ["choice"],
  alsoCalled: ["citizenship"],
  check: (field) => checkCountries(field, ALL),
  defaultMustBe: (value, { countries = ALL }) =>
    countries.includes(String(value)) ? undefined : 'the code of one of the countries, such as "BH"',
  values: ({ countries = ALL }) => countries,
});
