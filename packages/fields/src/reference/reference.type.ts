import { fieldTypeOf } from "../field-type.js";
import { referenceAnswer, referenceDisplay } from "./reference.answer.js";
import type { ReferenceField } from "./reference.definition.js";
import { referenceKind, type ReferenceProps } from "./reference.kind.js";

export default fieldTypeOf<ReferenceField, ReferenceProps>({
  type: "reference",
  kind: referenceKind,
  answer: referenceAnswer,
  display: referenceDisplay,
  props: ({ case: letters, pattern, width }) => ({ case: letters, pattern, width }),
});
