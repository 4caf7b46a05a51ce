import { languageNameIn } from "@diwan/i18n/countries";
import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { LanguageField } from "./language.definition.js";

/** A language. Its value is the BCP 47 tag. */
export const languageAnswer = answerTypeOf<LanguageField>({
  celType: "string",
  rules: () => import("./language.rules.js").then(({ languageRules }) => languageRules),
});

export const languageDisplay: Display<LanguageField> = (answer, _field, { locale }) =>
  languageNameIn(String(answer), locale);
