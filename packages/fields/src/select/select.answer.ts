import { answerTypeOf } from "@diwan/core";
import type { SelectField } from "./select.definition.js";
import { everydayRules } from "../everyday-rules.js";
import { labelOf } from "../option-list.js";
import type { Display } from "../field-type.js";

/** The value of an option. */
export const selectAnswer = answerTypeOf<SelectField>({
  celType: "string",
  rules: everydayRules("select"),
});

export const selectDisplay: Display<SelectField> = (value, { options }, context) =>
  labelOf(value, options, context);
