import { resultInWords } from "@diwan/i18n";
import { fieldTypeOf } from "../field-type.js";
import { calculatedAnswer, calculatedDisplay } from "./calculated.answer.js";
import type { CalculatedBlock } from "./calculated.definition.js";
import { calculatedKind, type CalculatedProps } from "./calculated.kind.js";

export default fieldTypeOf<CalculatedBlock, CalculatedProps>({
  type: "calculated",
  kind: calculatedKind,
  answer: calculatedAnswer,
  display: calculatedDisplay,
  // What is worked out may depend on questions of later pages, which are made ready when the form is at rest: here it is looked at before.
  opened: (_field, { session }) => void session.form.load().catch(() => undefined),
  props: ({ calculation, label, currency, empty }, context) => {
    const value = context.session.calculation(calculation);
    return {
      label: context.words(label),
      result: value === undefined ? undefined : resultInWords(value, context.locale, currency),
      empty: context.words(empty),
    };
  },
});
