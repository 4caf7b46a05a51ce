import { fieldTypeOf } from "../field-type.js";
import { unitWords } from "../units.js";
import { numberAnswer, numberDisplay } from "./number.answer.js";
import type { NumberField } from "./number.definition.js";
import { numberKind, type NumberProps } from "./number.kind.js";

export default fieldTypeOf<NumberField, NumberProps>({
  type: "number",
  everyday: true,
  kind: numberKind,
  answer: numberAnswer,
  display: numberDisplay,
  props: (field, context) => ({
    ...unitWords(field, context),
    width: field.width,
    whole: field.whole,
    min: field.min,
  }),
});
