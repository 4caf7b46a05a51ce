import { fieldTypeOf } from "../field-type.js";
import { scaleAnswer, scaleDisplay } from "./scale.answer.js";
import type { ScaleField } from "./scale.definition.js";
import { scaleKind, type ScaleProps } from "./scale.kind.js";

export default fieldTypeOf<ScaleField, ScaleProps>({
  type: "scale",
  kind: scaleKind,
  answer: scaleAnswer,
  display: scaleDisplay,
  props: ({ min, max, low, high, labels }, { words }) => ({
    min,
    max,
    low: words(low),
    high: words(high),
    labels: labels?.map((label) => words(label)),
  }),
});
