import { fieldTypeOf } from "../field-type.js";
import { summaryRows } from "./summary-rows.js";
import { summaryCardAnswer, summaryCardDisplay } from "./summary-card.answer.js";
import type { SummaryCardBlock } from "./summary-card.definition.js";
import { summaryCardKind, type SummaryCardProps } from "./summary-card.kind.js";

export default fieldTypeOf<SummaryCardBlock, SummaryCardProps>({
  type: "summary-card",
  kind: summaryCardKind,
  answer: summaryCardAnswer,
  display: summaryCardDisplay,
  props: ({ title, answers }, context) => ({
    level: context.level,
    label: context.words(title),
    rows: summaryRows(answers, context),
  }),
});
