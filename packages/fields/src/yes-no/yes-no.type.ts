import { fieldTypeOf, type FieldContext } from "../field-type.js";
import { yesNoAnswer, yesNoDisplay } from "./yes-no.answer.js";
import type { YesNoField } from "./yes-no.definition.js";
import { yesNoKind, type YesNoProps } from "./yes-no.kind.js";

/** The hint of yes or of no, and the fields it reveals. */
const answerProps = (option: YesNoField["yes"], context: FieldContext): YesNoProps["yes"] => ({
  hint: context.rich(option?.hint),
  content: option?.fields && context.slots(option.fields),
});

export default fieldTypeOf<YesNoField, YesNoProps>({
  type: "yes-no",
  kind: yesNoKind,
  answer: yesNoAnswer,
  display: yesNoDisplay,
  props: ({ yes, no }, context) => ({ yes: answerProps(yes, context), no: answerProps(no, context) }),
});
