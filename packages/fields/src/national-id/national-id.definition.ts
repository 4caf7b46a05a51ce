import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { SCHEMES } from "./schemes.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("national-id", "A number that a country gives to a person."),
      ...common,
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .meta({
          description: "ISO 3166-1 alpha-2 code of the country whose number it is.",
          examples: ["BH"],
        }),
      kind: z
        .string()
        .meta({
          description:
            "Which of the country's numbers, where it has several. The page of this type lists them; without it the first one is meant.",
          examples: ["nie"],
        })
        .exactOptional(),
      mask: z
        .boolean()
        .meta({
          description:
            "Wherever the answer is shown in words (check answers, copy, receipt), only its last four characters are. What is sent is the whole.",
          examples: [true],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "NationalIdField",
        "A number that a country gives to a person, such as an identity card's. The answer is a string, its compact form: without what stands between its groups, letters in upper case.",
        { type: "national-id", name: "personal_number", label: "Personal number", country: "BH" },
      ),
    );

export type NationalIdField = z.infer<ReturnType<typeof schema>>;

export const nationalIdDefinition = fieldDefinition<NationalIdField>({
  type: "national-id",
  schema,
  codes: ["idFormat", "checkDigit"],
  alsoCalled: ["ssn", "personal-number", "identity-number", "cpr"],
  check({ country, kind }) {
    const kinds = SCHEMES.get(country);
    if (!kinds)
      return [
        {
          pointer: "/country",
          code: "country",
          message: `No rules are known for the personal numbers of '${country}': ask it with the type 'reference'.`,
        },
      ];
    return kind === undefined || kinds.has(kind)
      ? []
      : [
          {
            pointer: "/kind",
            code: "wrongValue",
            message: `${country} has no number of the kind '${kind}': write ${[...kinds.keys()].map((one) => `'${one}'`).join(" or ")}.`,
          },
        ];
  },
  defaultMustBe: (value) => (typeof value === "string" ? undefined : "a text in double quotes"),
});
