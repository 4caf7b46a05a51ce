import { fieldTypeOf } from "../field-type.js";
import { ratingAnswer, ratingDisplay } from "./rating.answer.js";
import type { RatingField } from "./rating.definition.js";
import { ratingKind, type RatingProps } from "./rating.kind.js";

export default fieldTypeOf<RatingField, RatingProps>({
  type: "rating",
  kind: ratingKind,
  answer: ratingAnswer,
  display: ratingDisplay,
  props: ({ max, low, high }, { words }) => ({ max, low: words(low), high: words(high) }),
});
