import { fieldTypeOf } from "../field-type.js";
import { selectAnswer, selectDisplay } from "./select.answer.js";
import type { SelectField } from "./select.definition.js";
import { selectKind, type SelectProps } from "./select.kind.js";

export default fieldTypeOf<SelectField, SelectProps>({
  type: "select",
  everyday: true,
  kind: selectKind,
  answer: selectAnswer,
  display: selectDisplay,
  props: ({ options }, context) => ({
    options: options.map(({ value, label }) => ({ value, label: context.words(label) })),
  }),
});
