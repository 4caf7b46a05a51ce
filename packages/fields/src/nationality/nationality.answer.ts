import { countryName } from "@diwan/i18n/countries";
import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { NationalityField } from "./nationality.definition.js";

/** A nationality. Its value is the ISO 3166-1 alpha-2 code of the country. */
export const nationalityAnswer = answerTypeOf<NationalityField>({
  celType: "string",
  rules: () => import("./nationality.rules.js").then(({ nationalityRules }) => nationalityRules),
});

export const nationalityDisplay: Display<NationalityField> = (answer, _field, { locale }) =>
  countryName(String(answer), locale);
