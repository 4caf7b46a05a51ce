import { answerTypeOf } from "@diwan/core";
import { everydayRules } from "../everyday-rules.js";
import { labelOf, revealedByOptions } from "../option-list.js";
import type { RadiosField } from "./radios.definition.js";
import type { Display } from "../field-type.js";

/** The value of an option. */
export const radiosAnswer = answerTypeOf<RadiosField>({
  celType: "string",
  revealed: revealedByOptions,
  rules: everydayRules("radios"),
});

export const radiosDisplay: Display<RadiosField> = (value, { options }, context) =>
  labelOf(value, options, context);
