import { fieldTypeOf } from "../field-type.js";
import type { FieldProps } from "../field.js";
import { emailAnswer, emailDisplay } from "./email.answer.js";
import type { EmailField } from "./email.definition.js";
import { emailKind } from "./email.kind.js";

export default fieldTypeOf<EmailField, FieldProps>({
  type: "email",
  everyday: true,
  kind: emailKind,
  answer: emailAnswer,
  display: emailDisplay,
  props: () => ({}),
});
