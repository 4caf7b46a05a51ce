import { answerTypeOf } from "@diwan/core";
import type { YesNoField } from "./yes-no.definition.js";
import type { Display } from "../field-type.js";

/** True or false. */
export const yesNoAnswer = answerTypeOf<YesNoField>({
  celType: "bool",
  revealed: ({ yes, no }) => [
    [true, yes?.fields ?? [], "/yes/fields"],
    [false, no?.fields ?? [], "/no/fields"],
  ],
  rules: () => import("./yes-no.rules.js").then(({ yesNoRules }) => yesNoRules),
});

export const yesNoDisplay: Display<YesNoField> = (value, _field, { locale }) =>
  locale.t(value ? "yes" : "no");
