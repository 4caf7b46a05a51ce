import { fieldTypeOf } from "../field-type.js";
import { optionsIn } from "../searched-options.js";
import { comboboxAnswer, comboboxDisplay } from "./combobox.answer.js";
import type { ComboboxField } from "./combobox.definition.js";
import { comboboxKind, type ComboboxProps } from "./combobox.kind.js";

export default fieldTypeOf<ComboboxField, ComboboxProps>({
  type: "combobox",
  kind: comboboxKind,
  answer: comboboxAnswer,
  display: comboboxDisplay,
  props: ({ options, other }, context) => ({
    options: optionsIn(options, context),
    other,
    served: context.isServed,
  }),
});
