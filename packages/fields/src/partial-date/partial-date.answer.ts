import { answerTypeOf } from "@diwan/core";
import { dateInWords } from "@diwan/i18n";
import type { Display } from "../field-type.js";
import type { PartialDateField } from "./partial-date.definition.js";

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or `{ day, month, year }` as entered. */
export const partialDateAnswer = answerTypeOf<PartialDateField>({
  celType: "partialDate",
  rules: () => import("./partial-date.rules.js").then(({ partialDateRules }) => partialDateRules),
});

export const partialDateDisplay: Display<PartialDateField> = (value, _field, { locale }) =>
  typeof value === "string"
    ? dateInWords(value, locale)
    : Object.values(value ?? {})
        .filter(Boolean)
        .join(" ");
