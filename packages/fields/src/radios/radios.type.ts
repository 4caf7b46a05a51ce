import { fieldTypeOf } from "../field-type.js";
import { optionsProps } from "../option-props.js";
import { radiosAnswer, radiosDisplay } from "./radios.answer.js";
import type { RadiosField } from "./radios.definition.js";
import { radiosKind, type RadiosProps } from "./radios.kind.js";

export default fieldTypeOf<RadiosField, RadiosProps>({
  type: "radios",
  everyday: true,
  kind: radiosKind,
  answer: radiosAnswer,
  display: radiosDisplay,
  props: ({ options, inline }, context) => ({ options: optionsProps(options, context), inline }),
});
