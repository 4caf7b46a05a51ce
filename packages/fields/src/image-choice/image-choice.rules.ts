import type { AnswerRules } from "@diwan/core";
import { anyOfRules } from "../any-of.rules.js";
import { oneOfRules } from "../one-of.rules.js";
import type { ImageChoiceField } from "./image-choice.definition.js";

const rulesOf = ({ multiple }: ImageChoiceField): typeof anyOfRules | typeof oneOfRules =>
  multiple ? anyOfRules : oneOfRules;

/** Those of radios, or with `multiple` those of checkboxes. */
export const imageChoiceRules: AnswerRules<ImageChoiceField> = {
  unfit: ["choice"],
  mayBeEmpty: (field) => rulesOf(field).mayBeEmpty?.(field) ?? false,
  remaining: (value, field) => rulesOf(field).remaining?.(value, field),
  canonical: (value, field) => rulesOf(field).canonical?.(value, field) ?? value,
  check: (field, context) => rulesOf(field).check(field, context),
};
