import { fieldTypeOf } from "../field-type.js";
import { dateAnswer, dateDisplay } from "./date.answer.js";
import type { DateField } from "./date.definition.js";
import { dateKind, type DateProps } from "./date.kind.js";

export default fieldTypeOf<DateField, DateProps>({
  type: "date",
  everyday: true,
  extension: "calendar",
  kind: dateKind,
  answer: dateAnswer,
  display: dateDisplay,
  props: () => ({}),
});
