import { common, Country, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { unknownCountry } from "../country-codes.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("phone", "A telephone number."),
      ...common,
      country: Country.meta({
        description: "Country assumed for numbers typed without `+`.",
        examples: ["BH"],
      }).exactOptional(),
    })
    .meta(
      fieldMeta("PhoneField", "A telephone number. The answer is in E.164 form, e.g. `+97317001234`.", {
        type: "phone",
        name: "mobile",
        label: "Mobile number",
        country: "BH",
      }),
    );

export type PhoneField = z.infer<ReturnType<typeof schema>>;

export const phoneDefinition = fieldDefinition<PhoneField>({
  type: "phone",
  schema,
  codes: ["phone", "phoneAmbiguous"],
  alsoCalled: ["tel", "telephone", "mobile", "phonenumber"],
  check: ({ country }) => unknownCountry(country, "/country"),
  defaultMustBe: (value) =>
    typeof value === "string" && /^\+[1-9]\d{1,14}$/.test(value)
      ? undefined
      : 'a number in E.164 form, such as "+97317001234"',
});
