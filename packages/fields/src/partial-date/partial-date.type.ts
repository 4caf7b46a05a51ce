import { dateInWords } from "@diwan/i18n";
import { fieldTypeOf } from "../field-type.js";
import { partialDateAnswer, partialDateDisplay } from "./partial-date.answer.js";
import type { PartialDateField } from "./partial-date.definition.js";
import { partialDateKind, type PartialDateProps } from "./partial-date.kind.js";

export default fieldTypeOf<PartialDateField, PartialDateProps>({
  type: "partial-date",
  kind: partialDateKind,
  answer: partialDateAnswer,
  display: partialDateDisplay,
  props: ({ precision }) => ({ precision }),
  // A limit counts for as much of it as the answer has.
  readable: ({ date }, _part, _field, { locale }) =>
    typeof date === "string" ? { date: dateInWords(date, locale) } : {},
});
