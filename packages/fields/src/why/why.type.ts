import { fieldTypeOf } from "../field-type.js";
import { whyAnswer, whyDisplay } from "./why.answer.js";
import type { WhyBlock } from "./why.definition.js";
import { whyKind, type WhyProps } from "./why.kind.js";

export default fieldTypeOf<WhyBlock, WhyProps>({
  type: "why",
  kind: whyKind,
  answer: whyAnswer,
  display: whyDisplay,
  props: ({ title, text }, context) => ({
    label: context.words(title),
    text: context.rich(text) ?? "",
  }),
});
