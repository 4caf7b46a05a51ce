import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { ofAll } from "../point-numbers.js";
import type { RatingField } from "./rating.definition.js";

/** The number of stars. */
export const ratingAnswer = answerTypeOf<RatingField>({
  celType: "int",
  rules: () => import("./rating.rules.js").then(({ ratingRules }) => ratingRules),
});

export const ratingDisplay: Display<RatingField> = (value, field, { locale }) => ofAll(value, field, locale);
