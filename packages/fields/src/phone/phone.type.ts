import { fieldTypeOf } from "../field-type.js";
import { phoneAnswer, phoneDisplay } from "./phone.answer.js";
import type { PhoneField } from "./phone.definition.js";
import { phoneKind, type PhoneProps } from "./phone.kind.js";

export default fieldTypeOf<PhoneField, PhoneProps>({
  type: "phone",
  kind: phoneKind,
  answer: phoneAnswer,
  display: phoneDisplay,
  props: ({ country }) => ({ country }),
});
