import { answerTypeOf } from "@diwan/core";
import type { SelectField } from "./select.definition.js";
import { labelOf } from "../option-list.js";
import type { Display } from "../field-type.js";

/** The value of an option. */
export const selectAnswer = answerTypeOf<SelectField>({
  celType: "string",
  rules: () => import("./select.rules.js").then(({ selectRules }) => selectRules),
});

export const selectDisplay: Display<SelectField> = (value, { options }, context) => labelOf(value, options, context);
