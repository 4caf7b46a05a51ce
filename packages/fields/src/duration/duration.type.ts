import { fieldTypeOf } from "../field-type.js";
import { durationAnswer, durationDisplay } from "./duration.answer.js";
import type { DurationField } from "./duration.definition.js";
import { durationKind, type DurationProps } from "./duration.kind.js";

export default fieldTypeOf<DurationField, DurationProps>({
  type: "duration",
  kind: durationKind,
  answer: durationAnswer,
  display: durationDisplay,
  props: ({ units }) => ({ units }),
});
