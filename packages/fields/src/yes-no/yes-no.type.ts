import { fieldTypeOf } from "../field-type.js";
import { optionProps } from "../option-props.js";
import { yesNoAnswer, yesNoDisplay } from "./yes-no.answer.js";
import type { YesNoField } from "./yes-no.definition.js";
import { yesNoKind, type YesNoProps } from "./yes-no.kind.js";

export default fieldTypeOf<YesNoField, YesNoProps>({
  type: "yes-no",
  kind: yesNoKind,
  answer: yesNoAnswer,
  display: yesNoDisplay,
  props: ({ yes, no }, context) => ({ yes: optionProps(yes, context), no: optionProps(no, context) }),
});
