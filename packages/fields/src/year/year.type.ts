import { yearInWords } from "@diwan/i18n";
import { fieldTypeOf } from "../field-type.js";
import { yearAnswer, yearDisplay } from "./year.answer.js";
import type { YearField } from "./year.definition.js";
import { yearKind, type YearProps } from "./year.kind.js";

export default fieldTypeOf<YearField, YearProps>({
  type: "year",
  kind: yearKind,
  answer: yearAnswer,
  display: yearDisplay,
  props: () => ({}),
  readable: ({ date }, _part, _field, { locale }) =>
    typeof date === "string" ? { date: yearInWords(date, locale) } : {},
});
