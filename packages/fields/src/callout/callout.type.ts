import { fieldTypeOf } from "../field-type.js";
import { calloutAnswer, calloutDisplay } from "./callout.answer.js";
import type { CalloutBlock } from "./callout.definition.js";
import { calloutKind, type CalloutProps } from "./callout.kind.js";

export default fieldTypeOf<CalloutBlock, CalloutProps>({
  type: "callout",
  kind: calloutKind,
  answer: calloutAnswer,
  display: calloutDisplay,
  props: ({ variant, title, text }, context) => ({
    level: context.level,
    variant,
    label: context.words(title),
    text: context.rich(text) ?? "",
  }),
});
