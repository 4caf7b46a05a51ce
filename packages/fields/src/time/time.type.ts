import { fieldTypeOf } from "../field-type.js";
import { timeAnswer, timeDisplay } from "./time.answer.js";
import type { TimeField } from "./time.definition.js";
import { timeKind, type TimeProps } from "./time.kind.js";
import { timeInWords } from "./time.read.js";

export default fieldTypeOf<TimeField, TimeProps>({
  type: "time",
  kind: timeKind,
  answer: timeAnswer,
  display: timeDisplay,
  props: () => ({}),
  readable: ({ date }, _part, _field, { locale }) =>
    typeof date === "string" ? { date: timeInWords(date, locale) } : {},
});
