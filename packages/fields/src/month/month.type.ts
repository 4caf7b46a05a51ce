import { monthInWords } from "@diwan/i18n";
import { fieldTypeOf } from "../field-type.js";
import { monthAnswer, monthDisplay } from "./month.answer.js";
import type { MonthField } from "./month.definition.js";
import { monthKind, type MonthProps } from "./month.kind.js";

export default fieldTypeOf<MonthField, MonthProps>({
  type: "month",
  kind: monthKind,
  answer: monthAnswer,
  display: monthDisplay,
  props: () => ({}),
  readable: ({ date }, _part, _field, { locale }) =>
    typeof date === "string" ? { date: monthInWords(date, locale) } : {},
});
