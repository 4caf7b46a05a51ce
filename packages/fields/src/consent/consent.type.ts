import { fieldTypeOf } from "../field-type.js";
import type { FieldProps } from "../field.js";
import { consentAnswer, consentDisplay } from "./consent.answer.js";
import type { ConsentField } from "./consent.definition.js";
import { consentKind } from "./consent.kind.js";

export default fieldTypeOf<ConsentField, FieldProps>({
  type: "consent",
  kind: consentKind,
  answer: consentAnswer,
  display: consentDisplay,
  props: () => ({}),
});
