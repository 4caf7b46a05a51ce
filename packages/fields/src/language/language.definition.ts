import { LANGUAGES as ALL } from "@diwan/i18n/countries";
import { common, fieldDefinition, fieldMeta, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkLanguages, languageMembers } from "../named-codes.schema.js";

const schema = () =>
  z
    .strictObject({ type: typeName("language", "A language."), ...common, ...languageMembers })
    .meta(
      fieldMeta(
        "LanguageField",
        "A language, found by its name in the language of the page, in English or in itself. The answer is its BCP 47 tag.",
        { type: "language", name: "spoken_language", label: "Language you speak", pinned: ["ar", "en"] },
      ),
    );

export type LanguageField = z.infer<ReturnType<typeof schema>>;

export const languageDefinition = fieldDefinition<LanguageField>({
  type: "language",
  schema,
  codes: ["choice"],
  alsoCalled: ["languageselect", "language-select", "locale"],
  check: (field) => checkLanguages(field, ALL),
  defaultMustBe: (value, { languages = ALL }) =>
    languages.includes(String(value)) ? undefined : 'the tag of one of the languages, such as "ar"',
  values: ({ languages = ALL }) => languages,
});
