import { answerTypeOf } from "@diwan/core";
import { everydayRules } from "../everyday-rules.js";
import { labelOf, revealedByOptions } from "../option-list.js";
import type { CheckboxesField } from "./checkboxes.definition.js";
import type { Display } from "../field-type.js";

/** The values chosen, in the order of the options. */
export const checkboxesAnswer = answerTypeOf<CheckboxesField>({
  celType: "list<string>",
  revealed: revealedByOptions,
  rules: everydayRules("checkboxes"),
});

export const checkboxesDisplay: Display<CheckboxesField> = (value, { options }, context) =>
  (Array.isArray(value) ? value : [value]).map((one) => labelOf(one, options, context));
