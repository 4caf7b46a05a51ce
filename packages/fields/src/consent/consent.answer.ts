import { answerTypeOf } from "@diwan/core";
import type { ConsentField } from "./consent.definition.js";
import type { Display } from "../field-type.js";

/** True, or false where it is optional: a box not ticked is a question not answered. */
export const consentAnswer = answerTypeOf<ConsentField>({
  celType: "bool",
  isEmpty: (value) => value === false,
  rules: () => import("./consent.rules.js").then(({ consentRules }) => consentRules),
});

export const consentDisplay: Display<ConsentField> = (value, _field, { locale }) =>
  locale.t(value ? "yes" : "no");
