import { common, fieldDefinition, fieldMeta, isObject, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkLanguages, languageMembers } from "../named-codes.schema.js";
import { repeated } from "../repeated.schema.js";
import { WAYS } from "./ways.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("contact-preference", "How and in which language somebody is to be answered."),
      ...common,
      by: z
        .array(z.enum(WAYS))
        .min(2)
        .meta({
          description: "The ways to choose from, in the order shown. All four when left out.",
          examples: [["email", "sms", "post"]],
        })
        .exactOptional(),
      languages: languageMembers.languages
        .unwrap()
        .meta({
          description:
            "Languages to choose from. Those of the form when left out; where that is one, the language is not asked and stands in the answer by itself.",
          examples: [["ar", "en", "ur"]],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "ContactPreferenceField",
        'How and in which language somebody is to be answered. The answer is `{ "by": "email", "language": "ar" }`.',
        {
          type: "contact-preference",
          name: "contact",
          label: "How should we contact you?",
          by: ["email", "sms", "post"],
        },
      ),
    );

export type ContactPreferenceField = z.infer<ReturnType<typeof schema>>;

export const contactPreferenceDefinition = fieldDefinition<ContactPreferenceField>({
  type: "contact-preference",
  schema,
  codes: ["choice"],
  alsoCalled: ["contactpreference", "contactmethod", "preferredcontact", "contactpreferences"],
  severalBoxes: true,
  check: ({ by, languages }) => [
    ...repeated(by, "by"),
    ...checkLanguages({ ...(languages && { languages }) }, languages ?? []),
  ],
  answers: ({ by = WAYS, languages }) => ({
    parts: { by: { values: by }, ...(languages && { language: { values: languages } }) },
  }),
  defaultMustBe: (value, { by = WAYS, languages }) =>
    isObject(value) &&
    by.some((way) => way === value["by"]) &&
    (languages ? languages.some((tag) => tag === value["language"]) : typeof value["language"] === "string")
      ? undefined
      : 'an object of a way and a language to choose from, such as { "by": "email", "language": "ar" }',
});
