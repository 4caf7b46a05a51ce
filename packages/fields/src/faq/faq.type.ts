import { fieldTypeOf } from "../field-type.js";
import { faqAnswer, faqDisplay } from "./faq.answer.js";
import type { FaqBlock } from "./faq.definition.js";
import { faqKind, type FaqProps } from "./faq.kind.js";

export default fieldTypeOf<FaqBlock, FaqProps>({
  type: "faq",
  kind: faqKind,
  answer: faqAnswer,
  display: faqDisplay,
  props: ({ title, items }, context) => ({
    level: context.level,
    label: context.words(title),
    items: items.map((item) => ({ title: context.words(item.title), text: context.rich(item.text) ?? "" })),
  }),
});
