import { fieldTypeOf } from "../field-type.js";
import { optionsProps } from "../option-props.js";
import { checkboxesAnswer, checkboxesDisplay } from "./checkboxes.answer.js";
import type { CheckboxesField } from "./checkboxes.definition.js";
import { checkboxesKind, type CheckboxesProps } from "./checkboxes.kind.js";

export default fieldTypeOf<CheckboxesField, CheckboxesProps>({
  type: "checkboxes",
  everyday: true,
  kind: checkboxesKind,
  answer: checkboxesAnswer,
  display: checkboxesDisplay,
  props: ({ options }, context) => ({ options: optionsProps(options, context) }),
});
