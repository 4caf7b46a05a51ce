import { fieldTypeOf } from "../field-type.js";
import { timelineAnswer, timelineDisplay } from "./timeline.answer.js";
import type { TimelineBlock } from "./timeline.definition.js";
import { timelineKind, type TimelineProps } from "./timeline.kind.js";

export default fieldTypeOf<TimelineBlock, TimelineProps>({
  type: "timeline",
  kind: timelineKind,
  answer: timelineAnswer,
  display: timelineDisplay,
  props: ({ title, steps }, context) => ({
    level: context.level,
    label: context.words(title),
    steps: steps.map((step) => ({
      ...step,
      title: context.words(step.title),
      text: context.rich(step.text),
    })),
  }),
});
