import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { labelOf } from "../option-list.js";
import type { ImageChoiceField } from "./image-choice.definition.js";

/** The value chosen, or with `multiple` the values in the order of the options. */
export const imageChoiceAnswer = answerTypeOf<ImageChoiceField>({
  celType: ({ multiple }) => (multiple ? "list<string>" : "string"),
  rules: () => import("./image-choice.rules.js").then(({ imageChoiceRules }) => imageChoiceRules),
});

/** The names of what was chosen: a picture says nothing in a letter. */
export const imageChoiceDisplay: Display<ImageChoiceField> = (value, { options }, context) =>
  [value].flat().map((one) => labelOf(one, options, context));
