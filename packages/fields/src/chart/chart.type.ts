import { resultInWords } from "@diwan/i18n";
import { fieldTypeOf } from "../field-type.js";
import { chartAnswer, chartDisplay } from "./chart.answer.js";
import type { ChartBlock } from "./chart.definition.js";
import { chartKind, type ChartProps } from "./chart.kind.js";

export default fieldTypeOf<ChartBlock, ChartProps>({
  type: "chart",
  kind: chartKind,
  answer: chartAnswer,
  display: chartDisplay,
  props: ({ variant, caption, labels, labelsTitle, series, currency }, context) => ({
    label: context.words(caption),
    variant,
    labels: labels.map((label) => context.words(label)),
    labelsTitle: labelsTitle && context.words(labelsTitle),
    series: series.map(({ label, values }) => ({ label: context.words(label), values })),
    inWords: (value) => resultInWords(value, context.locale, currency),
  }),
});
