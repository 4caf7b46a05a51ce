import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { bounds, ofAll } from "../point-numbers.js";
import type { ScaleField } from "./scale.definition.js";

/** The number of the point chosen. */
export const scaleAnswer = answerTypeOf<ScaleField>({
  celType: "int",
  rules: () => import("./scale.rules.js").then(({ scaleRules }) => scaleRules),
});

export const scaleDisplay: Display<ScaleField> = (value, field, { locale, words }) => {
  const [first] = bounds(field);
  const label = typeof value === "number" ? field.labels?.[value - first] : undefined;
  return label === undefined ? ofAll(value, field, locale) : words(label);
};
