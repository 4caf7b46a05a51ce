import { fieldTypeOf } from "../field-type.js";
import { optionsIn } from "../searched-options.js";
import { multiselectAnswer, multiselectDisplay } from "./multiselect.answer.js";
import type { MultiselectField } from "./multiselect.definition.js";
import { multiselectKind, type MultiselectProps } from "./multiselect.kind.js";

export default fieldTypeOf<MultiselectField, MultiselectProps>({
  type: "multiselect",
  kind: multiselectKind,
  answer: multiselectAnswer,
  display: multiselectDisplay,
  props: ({ options, other }, context) => ({
    options: optionsIn(options, context),
    other,
    served: context.isServed,
  }),
});
